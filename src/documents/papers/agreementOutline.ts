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
import type { Writer } from '#documents/parts/writer.ts';

/** Which point of the agreement the answer to a question belongs in. */
const points: Readonly<Record<string, readonly string[]>> = {
  background: ['initiative', 'previously-procured', 'market', 'service-area'],
  efforts: ['specification', 'individual-placements'],
  economy: ['payment', 'own-contribution'],
  disputes: ['binding-performance'],
};

/** The outline of a partnership agreement: sixteen points, with signs of a purchase where they show. */
export function agreementOutline(w: Writer): Draft {
  const { words, notes } = w;
  const after = Object.fromEntries(
    Object.entries(points).map(([point, questions]) => [point, dangers(w, questions)]),
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
      dangerList(w, false),
      dangerList(w, true),
    ],
  };
}

/** Signs of a purchase that the answers hold, marked where the agreement would show them. */
function dangers(w: Writer, questions: readonly string[]): Block[] {
  const { rulebook, assessment, texts, words } = w;
  return rulebook.warnings
    .filter(({ id, when }) => assessment.warnings.includes(id) && questions.includes(first(when)))
    .map(({ id, sources }) => {
      const { title, text } = texts.warning(id);
      return {
        kind: 'note',
        title: words.agreement.danger,
        text: [[`${plain(title)}. ${plain(text)} ${w.cite(sources)}`]],
      };
    });
}

/** Every sign of a purchase there is, or every reminder, and whether the answers hold it. */
function dangerList(w: Writer, reminders: boolean): Block {
  const { rulebook, texts, words } = w;
  const { caption, remindersCaption, head } = words.agreement.dangers;
  return {
    kind: 'table',
    caption: reminders ? remindersCaption : caption,
    head: [head.sign, head.here, head.source],
    rows: rulebook.warnings
      .filter(({ reminder = false }) => reminder === reminders)
      .map((warning): readonly Text[] => [
        [plain(texts.warning(warning.id).title)],
        [standing(w, warning)],
        [w.cite(warning.sources)],
      ]),
  };
}

function standing({ assessment, words, answers }: Writer, { id, when }: Warning): string {
  const { yes, no } = words.agreement.dangers;
  if (assessment.warnings.includes(id)) return yes;
  const answer = answers[first(when)];
  return answer === undefined || answer === 'unknown' ? words.common.notKnown : no;
}

/** The first question that a sign asks; the area when it asks what the area says. */
function first(when: Criterion): string {
  const { parts, question, kinds = [] } = namedIn(when);
  if (kinds.length > 0) return 'service-area';
  return question ?? parts.map(first)[0] ?? '';
}
