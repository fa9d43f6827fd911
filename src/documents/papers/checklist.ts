import { isKnown } from '#reasoning/index.ts';
import type { PaperTest } from '#rulebook/index.ts';

import type { Block } from '#documents/paper.ts';
import { dangers } from '#documents/parts/dangers.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords } from '#documents/parts/knownAnswer.ts';
import { isMarketWellExamined } from '#documents/parts/marketLog.ts';
import { joined, paragraph, strong } from '#documents/parts/paragraph.ts';
import { paperTest, paperTestTruth } from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

type State = 'yes' | 'no' | 'unknown';
type Check = {
  readonly state: State;
  readonly sources: readonly string[];
  readonly basis?: string;
};

type CheckOf = (context: PaperContext, point: string) => Check;

/** Twelve checks of a partnership, ticked as far as the answers reach. */
export function checklist(context: PaperContext): PaperContent {
  const { words } = context;
  return {
    opening: [headFacts(context, 'register')],
    body: [
      paragraph(words.checklist.intro),
      paragraph(words.checklist.key),
      checks(context),
      ...dangers(context),
    ],
  };
}

function checks(context: PaperContext): Block {
  const { words } = context;
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
    contract: () => byTest(context, 'purchase', 'fails'),
    aid: stateAid,
    exit: byNothing,
  };
  return {
    kind: 'checks',
    items: Object.entries(points).map(([point, checkOf], index) => {
      const { state, sources, basis } = checkOf(context, point);
      const { title, text } = wordsOf(context, point);
      return {
        state,
        text: joined(
          strong(`${index + 1}. ${title}.`),
          text,
          basis === undefined ? '' : `${words.checklist.answer} ${basis}.`,
          context.cite(sources),
        ),
      };
    }),
  };
}

function wordsOf({ words }: PaperContext, point: string): { title: string; text: string } {
  const points: Readonly<Record<string, { title: string; text: string }>> = words.checklist.points;
  return points[point] ?? { title: '', text: '' };
}

/** What no answer ticks. */
function byNothing({ rulebook }: PaperContext, point: string): Check {
  const sources = rulebook.paperChecks.find((check) => check.point === point)?.sources ?? [];
  return { state: 'unknown', sources };
}

/** Ticked by a log that would stand to be shown. */
function byLog(context: PaperContext, point: string): Check {
  return { ...byNothing(context, point), state: isMarketWellExamined(context) ? 'yes' : 'no' };
}

/** Ticked where the answer is one of those that the rule book calls good. */
function byAnswer(context: PaperContext, point: string): Check {
  const { question: id = '', good = [] } =
    context.rulebook.paperChecks.find((check) => check.point === point) ?? {};
  const { sources } = context.rulebook.questions.find((question) => question.id === id) ?? {
    sources: [],
  };
  const answer = context.answers[id];
  if (!isKnown(context.answers, id)) return { state: 'unknown', sources };
  const basis = answerWords(context, id) ?? '';
  return { state: good.includes(String(answer)) ? 'yes' : 'no', sources, basis };
}

function byTest(context: PaperContext, tells: PaperTest, good: 'holds' | 'fails'): Check {
  const id = paperTest(context, tells);
  const truth = paperTestTruth(context, tells);
  const sources = context.rulebook.tests.find((test) => test.id === id)?.sources ?? [];
  const state = truth === 'unknown' ? 'unknown' : truth === good ? 'yes' : 'no';
  // What is written at the point says it already when it is met.
  return { state, sources, ...(state === 'yes' ? {} : { basis: context.texts.test(id)[truth] }) };
}

/** Cleared when it is no aid, or small enough; not cleared when neither. */
function stateAid(context: PaperContext): Check {
  const none = byTest(context, 'noAid', 'holds');
  const small = byTest(context, 'smallAid', 'holds');
  return none.state === 'no' ? { ...small, sources: [...none.sources, ...small.sources] } : none;
}
