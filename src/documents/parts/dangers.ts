import { questionTelling, namedIn } from '#reasoning/index.ts';
import type { Criterion, Warning } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { heading, paragraph } from './paragraph.ts';

import type { PaperContext } from './paperContext.ts';

/** Every sign of a purchase there is, and every reminder: where in an agreement it shows, and whether the case has it. For the officer, outside the text that is signed. */
export function dangers(context: PaperContext): Block[] {
  const { dangers: danger, dangerTitle, dangerText } = context.words.agreement;
  return [
    heading(2, dangerTitle),
    paragraph(dangerText),
    tableOf(context, danger.caption, false),
    tableOf(context, danger.remindersCaption, true),
  ];
}

function tableOf(context: PaperContext, caption: string, reminders: boolean): Block {
  const { rulebook, texts, words } = context;
  const { head } = words.agreement.dangers;
  return {
    kind: 'table',
    caption,
    // A reminder holds whatever the case is.
    head: [head.sign, head.point, ...(reminders ? [] : [head.here]), head.source],
    rows: rulebook.warnings
      .filter(({ reminder = false }) => reminder === reminders)
      .map((warning): readonly Text[] => [
        [plain(texts.warning(warning.id).title)],
        [pointOf(context, warning)],
        ...(reminders ? [] : [[standing(context, warning)]]),
        [context.cite(warning.sources)],
      ]),
  };
}

function pointOf(context: PaperContext, { when }: Warning): string {
  const clauses: Readonly<Record<string, { readonly title: string }>> =
    context.words.agreement.sections;
  const found = context.rulebook.paperLaw.dangers.find(({ questions }) =>
    questions.includes(first(context, when)),
  );
  return clauses[found?.point ?? '']?.title ?? '–';
}

function standing(context: PaperContext, { id, when }: Warning): string {
  const { assessment, words, answers } = context;
  const { yes, no } = words.agreement.dangers;
  if (assessment.warnings.includes(id)) return yes;
  const answer = answers[first(context, when)];
  return answer === undefined || answer === 'unknown' ? words.common.notKnown : no;
}

/** The first question that a sign asks; the area when it asks what the area says. */
function first(context: PaperContext, when: Criterion): string {
  const { parts, question, kinds = [] } = namedIn(when);
  if (kinds.length > 0) return questionTelling(context.rulebook, 'area');
  return question ?? parts.map((part) => first(context, part))[0] ?? '';
}
