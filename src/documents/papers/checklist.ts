import { explainTest, isKnown } from '#reasoning/index.ts';

import type { Block } from '#documents/paper.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords } from '#documents/parts/knownAnswer.ts';
import { isMarketExamined } from '#documents/parts/marketLog.ts';
import { joined, paragraph, strong } from '#documents/parts/paragraph.ts';
import type { Writer } from '#documents/parts/writer.ts';

type State = 'yes' | 'no' | 'unknown';
type Check = {
  readonly state: State;
  readonly sources: readonly string[];
  readonly basis?: string;
};

/** Twelve checks of a partnership, ticked as far as the answers reach. */
export function checklist(w: Writer): Draft {
  const { words } = w;
  return {
    opening: [headFacts(w)],
    body: [paragraph(words.checklist.intro), paragraph(words.checklist.key), checks(w)],
  };
}

function checks(w: Writer): Block {
  const { words } = w;
  const points: Readonly<Record<keyof typeof words.checklist.points, Check>> = {
    initiative: byAnswer(w, 'initiative'),
    need: byAnswer(w, 'need'),
    mandate: { state: 'unknown', sources: ['skr-criteria'] },
    competence: byAnswer(w, 'competence'),
    authority: byAnswer(w, 'authority'),
    funding: byAnswer(w, 'funding'),
    steering: byAnswer(w, 'steering'),
    detail: byAnswer(w, 'detail'),
    market: { state: isMarketExamined(w) ? 'yes' : 'no', sources: ['lou-1-16', 'skr-criteria'] },
    contract: byTest(w, 'contract', 'fails'),
    aid: stateAid(w),
    exit: { state: 'unknown', sources: ['skr-criteria', 'malmo-agreement'] },
  };
  return {
    kind: 'checks',
    items: Object.entries(points).map(([point, { state, sources, basis }], index) => {
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

function byTest(w: Writer, id: string, good: 'holds' | 'fails'): Check {
  const { truth } = explainTest(w.rulebook, w.answers, w.asOf, id);
  const sources = w.rulebook.tests.find((test) => test.id === id)?.sources ?? [];
  const state = truth === 'unknown' ? 'unknown' : truth === good ? 'yes' : 'no';
  // What is written at the point says it already when it is met.
  return { state, sources, ...(state === 'yes' ? {} : { basis: w.texts.test(id)[truth] }) };
}

/** Cleared when it is no aid, or small enough; not cleared when neither. */
function stateAid(w: Writer): Check {
  const none = byTest(w, 'no-state-aid', 'holds');
  const small = byTest(w, 'small-aid', 'holds');
  return none.state === 'no' ? { ...small, sources: [...none.sources, ...small.sources] } : none;
}
