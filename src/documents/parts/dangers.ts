import { questionTelling, namedIn } from '#reasoning/index.ts';
import type { Criterion, Warning } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { heading, paragraph } from './paragraph.ts';

import type { Writer } from './writer.ts';

/** Every sign of a purchase there is, and every reminder: where in an agreement it shows, and whether the case has it. For the officer, outside the text that is signed. */
export function dangers(w: Writer): Block[] {
  const { dangers: danger, dangerTitle, dangerText } = w.words.agreement;
  return [
    heading(2, dangerTitle),
    paragraph(dangerText),
    tableOf(w, danger.caption, false),
    tableOf(w, danger.remindersCaption, true),
  ];
}

function tableOf(w: Writer, caption: string, reminders: boolean): Block {
  const { rulebook, texts, words } = w;
  const { head } = words.agreement.dangers;
  return {
    kind: 'table',
    caption,
    head: [head.sign, head.point, head.here, head.source],
    rows: rulebook.warnings
      .filter(({ reminder = false }) => reminder === reminders)
      .map((warning): readonly Text[] => [
        [plain(texts.warning(warning.id).title)],
        [pointOf(w, warning)],
        [standing(w, warning)],
        [w.cite(warning.sources)],
      ]),
  };
}

function pointOf(w: Writer, { when }: Warning): string {
  const clauses: Readonly<Record<string, { readonly title: string }>> = w.words.agreement.sections;
  const found = w.rulebook.paperLaw.dangers.find(({ questions }) =>
    questions.includes(first(w, when)),
  );
  return clauses[found?.point ?? '']?.title ?? '–';
}

function standing(w: Writer, { id, when }: Warning): string {
  const { assessment, words, answers } = w;
  const { yes, no } = words.agreement.dangers;
  if (assessment.warnings.includes(id)) return yes;
  const answer = answers[first(w, when)];
  return answer === undefined || answer === 'unknown' ? words.common.notKnown : no;
}

/** The first question that a sign asks; the area when it asks what the area says. */
function first(w: Writer, when: Criterion): string {
  const { parts, question, kinds = [] } = namedIn(when);
  if (kinds.length > 0) return questionTelling(w.rulebook, 'area');
  return question ?? parts.map((part) => first(w, part))[0] ?? '';
}
