import {
  type Answers,
  type Assessment,
  followsFromAnswers,
  unknownAnswer,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

import { pathThrough, type Fork, type Station } from './pathThrough.ts';
import type { RouteMap, Stop, Branch } from './routeMap.ts';
import type { Subject } from './subjectOf.ts';

/** The way of a case in words, for the drawing and the list alike. */
export function mapWords(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
  texts: Texts,
): RouteMap {
  const { t, route, rule, test, question: questionWords, answer: labelOf, alternatives } = texts;
  const { recommended, routes, status } = assessment;
  const { stations, open } = pathThrough(rulebook, answers, assessment);
  const conditions = recommended === null ? [] : (routes[recommended]?.conditions ?? []);
  return {
    status,
    stops: stations.map(stopOf),
    end: recommended === null ? '' : route(recommended).name,
    conditions:
      conditions.length === 0
        ? ''
        : t(($) => $.result.map.conditions, {
            count: conditions.length,
            number: texts.count(conditions.length),
          }),
    open: open.map((id) => branchOf({ route: id, others: [] }, true)),
  };

  function stopOf({ rule: id, truth, state, subject, forks, sources }: Station): Stop {
    const common = { key: id, state, sources };
    const branches = forks.map((fork) => branchOf(fork, state === 'unknown', subject));
    if (subject?.kind === 'question')
      return {
        ...common,
        branches,
        asked: questionWords(subject.question).short,
        answer: given(subject.question),
        parts: [],
      };
    if (subject?.kind === 'test')
      return {
        ...common,
        branches,
        asked: test(subject.test).name,
        answer: test(subject.test)[subject.truth],
        parts: subject.parts.map(({ test: part, truth }) => ({
          words: t(($) => $.result.map.part, {
            test: test(part).name,
            truth: texts.within(t(($) => $.tree.truths[truth])),
          }),
          truth,
        })),
      };
    const answer = t(($) => $.tree.truths[truth]);
    return { ...common, branches, asked: rule(id).title, answer, parts: [] };
  }

  function branchOf({ route: id, others }: Fork, isUnknown: boolean, subject?: Subject): Branch {
    const verdict = routes[id]?.verdict ?? (isUnknown ? 'undecided' : 'excluded');
    const branch = { route: id, name: route(id).name, verdict };
    if (subject?.kind === 'test') {
      const { other } = subject;
      const quoted = t(($) => $.quoted, { text: test(subject.test)[other] });
      return { ...branch, when: t(($) => $.result.map[other]), quoted };
    }
    const labels = others.map((other) => plain(labelOf(subject?.question ?? '', other)));
    const when = labels.length === 0 ? undefined : alternatives(labels);
    const quoted = alternatives(labels.map((text) => t(($) => $.quoted, { text })));
    return { ...branch, when, quoted };
  }

  function given(id: string): string {
    const answer = answers[id];
    if (answer === unknownAnswer) return labelOf(id, unknownAnswer);
    if (answer !== undefined) return plain(labelOf(id, answer));
    const question = rulebook.questions.find((candidate) => candidate.id === id);
    const presumed = question?.kind === 'choice' ? question.presume?.answer : undefined;
    const isSettled = stations.some(
      ({ subject, state }) =>
        state !== 'unknown' && subject?.kind === 'question' && subject.question === id,
    );
    if (presumed === undefined || !isSettled) return t(($) => $.tree.notAnswered);
    const follows = question !== undefined && followsFromAnswers(question);
    return t(($) => (follows ? $.result.map.presumed : $.result.map.assumed), {
      answer: plain(labelOf(id, presumed)),
    });
  }
}
