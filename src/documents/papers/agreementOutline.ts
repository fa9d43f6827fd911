import { namedIn } from '#reasoning/index.ts';
import type { Criterion, Warning } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { form } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { money } from '#documents/parts/money.ts';
import { heading, paragraph } from '#documents/parts/paragraph.ts';
import { questionTelling } from '#documents/parts/told.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The outline of a partnership agreement: sixteen points, with signs of a purchase where they show. */
export function agreementOutline(w: Writer): Draft {
  const { words, notes } = w;
  const after = Object.fromEntries(
    w.rulebook.paperLaw.dangers.map(({ point, questions }) => [point, dangers(w, questions)]),
  );
  return {
    opening: [headFacts(w), paragraph(words.agreement.intro)],
    body: [
      ...form(
        w,
        words.agreement.sections,
        {
          'parties.authority': noted(notes.board),
          'parties.organisation': noted(notes.organisation),
          'background.background': noted(notes.background),
          ...answersShown(w, 'agreement-outline'),
        },
        {},
        { ...after, economy: [...money(w), ...(after['economy'] ?? [])] },
      ),
      heading(2, words.agreement.dangerTitle),
      paragraph(words.agreement.dangerText),
      dangerList(w),
    ],
  };
}

/** Signs of a purchase that the answers hold, marked where the agreement would show them. */
function dangers(w: Writer, questions: readonly string[]): Block[] {
  const { rulebook, assessment, texts, words } = w;
  return rulebook.warnings
    .filter(
      ({ id, when }) => assessment.warnings.includes(id) && questions.includes(first(w, when)),
    )
    .map(({ id, sources }) => {
      const { title, text } = texts.warning(id);
      return {
        kind: 'note',
        title: words.agreement.danger,
        text: [[`${plain(title)}. ${plain(text)} ${w.cite(sources)}`]],
      };
    });
}

/** Every sign there is, and whether the answers hold it. */
function dangerList(w: Writer): Block {
  const { rulebook, texts, words } = w;
  const { caption, head } = words.agreement.dangers;
  return {
    kind: 'table',
    caption,
    head: [head.sign, head.here, head.source],
    rows: rulebook.warnings.map((warning): readonly Text[] => [
      [plain(texts.warning(warning.id).title)],
      [standing(w, warning)],
      [w.cite(warning.sources)],
    ]),
  };
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
  if (kinds.length > 0) return questionTelling(w, 'area');
  return question ?? parts.map((part) => first(w, part))[0] ?? '';
}
