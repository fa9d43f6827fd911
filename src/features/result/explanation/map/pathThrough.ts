import {
  type Answers,
  assess,
  type Assessment,
  explainRoute,
  isPresumed,
  decisiveQuestions,
  type TruthName,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { rulesOnPath, type RuleOnPath } from './rulesOnPath.ts';
import { type Subject, subjectOf } from './subjectOf.ts';

/** A way that leaves the path: to a route, or to `none` where every route ends. */
export type Fork = {
  readonly route: string;
  /** The answers that lead there, when the rules name them. */
  readonly others: readonly string[];
};

/** A place where the law asks something: what it turns on, and the ways that leave there. */
export type Station = {
  readonly rule: string;
  readonly truth: TruthName;
  /** `stopped` where a rule closes the way. */
  readonly state: 'passed' | 'unknown' | 'stopped';
  readonly subject: Subject | undefined;
  readonly forks: readonly Fork[];
  readonly sources: readonly string[];
};

/** A way through the assessment, and the routes still open where it ends without one recommended. */
export type Path = { readonly stations: readonly Station[]; readonly open: readonly string[] };

/**
 * The way a case takes through the law, station by station: the gates in their order, the routes that
 * come before the recommended one, that route's own rules. Undecided, it goes as far as the gates reach;
 * stopped, to the rule that closes the way that got furthest.
 */
export function pathThrough(rulebook: Rulebook, answers: Answers, assessment: Assessment): Path {
  const { recommended, routes, asOf } = assessment;
  let alive = rulebook.routes.map(({ id }) => id);
  const stations: Station[] = [];
  for (const rule of rulesOnPath(rulebook, answers, assessment)) {
    const isGone = rule.towards.some((id) => id !== 'none' && !alive.includes(id));
    if (isSettledUnasked(rule) || (rule.argument.effect === 'chooses' && isGone)) continue;
    const found = stationOf(rule);
    const known = stations.findIndex(({ subject }) => isSame(subject, found.subject));
    const before = stations[known];
    if (before === undefined) stations.push(found);
    else stations[known] = joined(before, found);
    alive = alive.filter(
      (id) => routes[id]?.verdict !== 'excluded' || !found.forks.some(({ route }) => route === id),
    );
  }
  const open = alive.filter((id) => routes[id]?.verdict !== 'excluded');
  return { stations, open: recommended === null ? open : [] };

  function stationOf(passed: RuleOnPath): Station {
    const { argument, closes, towards } = passed;
    const { rule, truth, effect, sources } = argument;
    const subject = subjectOf(argument.argument);
    const stops = effect === 'excludes' && truth === 'holds';
    const turned = turnedBy(passed, subject);
    const others = turned === undefined ? [] : [turned.answer];
    const next = turned?.route === undefined ? towards : [turned.route];
    const left = closes.length === 0 ? next : alive.filter((id) => !closes.includes(id));
    const forks = (left.length === 0 ? ['none'] : left).map((route) => ({ route, others }));
    return {
      rule,
      truth,
      state: stops ? 'stopped' : truth === 'unknown' ? 'unknown' : 'passed',
      subject,
      forks: stops ? [] : forks,
      sources,
    };
  }

  /** The answer that makes a rule hold by itself, and the route that is recommended then. */
  function turnedBy({ argument, route }: RuleOnPath, subject: Subject | undefined) {
    if (subject?.kind !== 'question' || subject.other === undefined) return undefined;
    const changed = { ...answers, [subject.question]: subject.other };
    const holds = explainRoute(rulebook, changed, asOf, route).some(
      ({ rule, truth }) => rule === argument.rule && truth === 'holds',
    );
    if (!holds) return undefined;
    return {
      answer: subject.other,
      route: assess(rulebook, changed, asOf).recommended ?? undefined,
    };
  }

  /** What the area settles without a question is no place to stop at. */
  function isSettledUnasked({ argument: { argument, truth } }: RuleOnPath): boolean {
    const presumed = (id: string): boolean => isPresumed(rulebook, answers, asOf, id);
    return truth !== 'unknown' && decisiveQuestions(argument).every(presumed);
  }
}

function isSame(one: Subject | undefined, other: Subject | undefined): boolean {
  if (one?.kind === 'test') return other?.kind === 'test' && one.test === other.test;
  return one?.kind === 'question' && other?.kind === 'question' && one.question === other.question;
}

/** Two rules that turn on the same are one station with the ways of both. */
function joined(one: Station, other: Station): Station {
  const states = [one.state, other.state];
  const unknown = states.includes('unknown') ? 'unknown' : 'passed';
  return {
    ...one,
    state: states.includes('stopped') ? 'stopped' : unknown,
    forks: [...new Set([...one.forks, ...other.forks].map(({ route }) => route))].map((route) => {
      const those = [...one.forks, ...other.forks].filter((fork) => fork.route === route);
      const isNamed = those.every(({ others }) => others.length > 0);
      return { route, others: isNamed ? [...new Set(those.flatMap(({ others }) => others))] : [] };
    }),
    sources: [...new Set([...one.sources, ...other.sources])],
  };
}
