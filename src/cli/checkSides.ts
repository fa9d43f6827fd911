import { assess, type Assessment, type TruthName } from '#reasoning/index.ts';
import type { Route, Rulebook, WorkedCase } from '#rulebook/index.ts';

import { findTruths } from './findTruths.ts';

/** Something that no case shows, in Swedish, and the id it is about. */
export type Unshown = { readonly id: string; readonly message: string };

type Tried = {
  readonly answers: WorkedCase['answers'];
  readonly result: Assessment;
  readonly truths: ReadonlyMap<string, TruthName>;
};

/**
 * Each rule, test, warning, condition and question has cases that show it: where it holds, where it does not
 * and, where that says something of its own, where it is unknown.
 */
export function checkSides(rulebook: Rulebook, cases: readonly WorkedCase[]): Unshown[] {
  const tried = cases.map(({ answers, asOf }): Tried => ({
    answers,
    result: assess(rulebook, answers, asOf),
    truths: findTruths(rulebook, answers, asOf),
  }));
  const some = (is: (one: Tried) => boolean): boolean => tried.some(is);
  const unless = (isShown: boolean, id: string, message: string): Unshown[] =>
    isShown ? [] : [{ id, message: `${message}; lägg till ett fall i rules/cases` }];
  const fails = (id: string): Unshown[] =>
    unless(
      some(({ truths }) => truths.get(id) === 'fails'),
      id,
      `inget fall visar att ”${id}” inte gäller`,
    );
  return [
    ...rulebook.routes.flatMap((route) => [
      ...exclusionSides(route, tried),
      ...openSides(rulebook, route, tried),
    ]),
    ...rulebook.candidates.flatMap(({ id, route }) => [
      ...unless(
        some(({ result }) => result.chosenBy === id && result.recommended === route),
        id,
        `inget fall visar att ”${id}” väljer vägen ”${route}”`,
      ),
      ...fails(id),
    ]),
    ...rulebook.tests.flatMap(({ id }) =>
      (['holds', 'fails', 'unknown'] as const).flatMap((truth) =>
        unless(
          some(({ truths }) => truths.get(id) === truth),
          id,
          `inget fall visar att prövningen ”${id}” ${words[truth]}`,
        ),
      ),
    ),
    ...rulebook.warnings.flatMap(({ id }) => [
      ...unless(
        some(({ result }) => result.warnings.includes(id)),
        id,
        `inget fall visar varningstecknet ”${id}”`,
      ),
      ...fails(id),
    ]),
    ...Object.keys(rulebook.conditions).flatMap((id) =>
      (['holds', 'fails'] as const).flatMap((truth) =>
        unless(
          some(({ truths }) => truths.get(id) === truth),
          id,
          `inget fall visar att villkoret ”${id}” ${truth === 'holds' ? 'står' : 'inte står'}`,
        ),
      ),
    ),
    ...rulebook.questions.flatMap(({ id }) =>
      unless(
        some(({ answers }) => answers[id] !== undefined),
        id,
        `inget fall svarar på frågan ”${id}”`,
      ),
    ),
  ];

  function exclusionSides(route: Route, all: readonly Tried[]): Unshown[] {
    return route.excludedBy.flatMap(({ id, whenUnknown }) => {
      const isUnknown = all.some(({ result, truths }) => {
        const { verdict, because = [], conditions = [] } = result.routes[route.id] ?? {};
        return whenUnknown === undefined
          ? verdict === 'undecided' && because.includes(id)
          : verdict !== 'excluded' &&
              truths.get(id) === 'unknown' &&
              conditions.includes(whenUnknown);
      });
      const closes = all.some(({ result }) => {
        const { verdict, because = [] } = result.routes[route.id] ?? {};
        return verdict === 'excluded' && because.includes(id);
      });
      return [
        ...unless(closes, id, `inget fall visar att ”${id}” stänger vägen ”${route.id}”`),
        ...fails(id),
        ...unless(isUnknown, id, `inget fall visar vägen ”${route.id}” medan ”${id}” är oklart`),
      ];
    });
  }

  function openSides(book: Rulebook, route: Route, all: readonly Tried[]): Unshown[] {
    const open = all.flatMap(({ result, truths }) => {
      const here = result.routes[route.id];
      return here === undefined || here.verdict === 'excluded' ? [] : [{ ...here, truths }];
    });
    const carriers = route.carriedBy.flatMap(({ id }) => [
      ...unless(
        open.some(({ because, truths }) => truths.get(id) === 'holds' && because.includes(id)),
        id,
        `inget fall visar att ”${id}” bär vägen ”${route.id}”`,
      ),
      ...fails(id),
    ]);
    const conditions = route.conditions.flatMap((id) => [
      ...unless(
        open.some((here) => here.conditions.includes(id)),
        id,
        `inget fall visar villkoret ”${id}” på vägen ”${route.id}”`,
      ),
      ...unless(
        book.conditions[id]?.when === undefined ||
          open.some((here) => !here.conditions.includes(id)),
        id,
        `inget fall visar vägen ”${route.id}” öppen utan villkoret ”${id}”`,
      ),
    ]);
    return [...carriers, ...conditions];
  }
}

const words = { holds: 'gäller', fails: 'inte gäller', unknown: 'är oklar' } as const;
