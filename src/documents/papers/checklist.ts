import { isKnown } from '#reasoning/index.ts';
import type { PaperTest } from '#rulebook/index.ts';

import type { Block } from '#documents/paper.ts';
import { dangers } from '#documents/parts/dangers.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords } from '#documents/parts/knownAnswer.ts';
import { isMarketWellExamined } from '#documents/parts/marketLog.ts';
import { joined, paragraph, strong } from '#documents/parts/paragraph.ts';
import { testTelling, truthTelling } from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

type State = 'yes' | 'no' | 'unknown';
type Check = {
  readonly state: State;
  readonly sources: readonly string[];
  readonly basis?: string;
};

type CheckOf = (w: Writer, point: string) => Check;

/** Twelve checks of a partnership, ticked as far as the answers reach. */
export function checklist(w: Writer): Draft {
  const { words } = w;
  return {
    opening: [headFacts(w)],
    body: [
      paragraph(words.checklist.intro),
      paragraph(words.checklist.key),
      checks(w),
      ...dangers(w),
    ],
  };
}

function checks(w: Writer): Block {
  const { words } = w;
  const points: Readonly<Record<keyof typeof words.checklist.points, CheckOf>> = {
    initiative: byAnswer,
    need: byAnswer,
    mandate: byNothing,
    competence: byAnswer,
    authority: byAnswer,
    funding: byAnswer,
    steering: byAnswer,
    detail: byAnswer,
    market: byLog,
    contract: () => byTest(w, 'purchase', 'fails'),
    aid: stateAid,
    exit: byNothing,
  };
  return {
    kind: 'checks',
    items: Object.entries(points).map(([point, checkOf], index) => {
      const { state, sources, basis } = checkOf(w, point);
      const { title, text } = wordsOf(w, point);
      return {
        state,
        text: joined(
          strong(`${index + 1}. ${title}.`),
          text,
          basis === undefined ? '' : `${words.checklist.answer} ${basis}.`,
          w.cite(sources),
        ),
      };
    }),
  };
}

function wordsOf({ words }: Writer, point: string): { title: string; text: string } {
  const points: Readonly<Record<string, { title: string; text: string }>> = words.checklist.points;
  return points[point] ?? { title: '', text: '' };
}

/** What no answer ticks. */
function byNothing({ rulebook }: Writer, point: string): Check {
  const sources = rulebook.paperChecks.find((check) => check.point === point)?.sources ?? [];
  return { state: 'unknown', sources };
}

/** Ticked by a log that would stand to be shown. */
function byLog(w: Writer, point: string): Check {
  return { ...byNothing(w, point), state: isMarketWellExamined(w) ? 'yes' : 'no' };
}

/** Ticked where the answer is one of those that the rule book calls good. */
function byAnswer(w: Writer, point: string): Check {
  const { question: id = '', good = [] } =
    w.rulebook.paperChecks.find((check) => check.point === point) ?? {};
  const { sources } = w.rulebook.questions.find((question) => question.id === id) ?? {
    sources: [],
  };
  const answer = w.answers[id];
  if (!isKnown(w.answers, id)) return { state: 'unknown', sources };
  const basis = answerWords(w, id) ?? '';
  return { state: good.includes(String(answer)) ? 'yes' : 'no', sources, basis };
}

function byTest(w: Writer, tells: PaperTest, good: 'holds' | 'fails'): Check {
  const id = testTelling(w, tells);
  const truth = truthTelling(w, tells);
  const sources = w.rulebook.tests.find((test) => test.id === id)?.sources ?? [];
  const state = truth === 'unknown' ? 'unknown' : truth === good ? 'yes' : 'no';
  // What is written at the point says it already when it is met.
  return { state, sources, ...(state === 'yes' ? {} : { basis: w.texts.test(id)[truth] }) };
}

/** Cleared when it is no aid, or small enough; not cleared when neither. */
function stateAid(w: Writer): Check {
  const none = byTest(w, 'noAid', 'holds');
  const small = byTest(w, 'smallAid', 'holds');
  return none.state === 'no' ? { ...small, sources: [...none.sources, ...small.sources] } : none;
}
