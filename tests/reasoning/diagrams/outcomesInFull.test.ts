import { describe, expect, test } from 'vitest';

import { assess } from '#reasoning/index.ts';
import { compiledFor, NO_ROUTE, outcomeDiagrams, UNDECIDED_ROUTE } from '#reasoning/proof.ts';
import { criteriaIn } from '#reasoning/model/taggedCriterion.ts';

import { resultIn } from '../../proof/everyCase.ts';
import { naiveReader } from '../naiveReader.ts';
import { someCases } from '../someCases.ts';
import { someCriteria, someDays } from '../someCriteria.ts';
import { smallRulebook } from '../smallRulebook.ts';

const standings = ['excluded', 'undecided', 'conditional', 'possible'];
const truths = ['fails', 'unknown', 'holds'];

const inEach = someCriteria.flatMap((criterion) =>
  someDays.map((day) => [JSON.stringify(criterion), day, criterion] as const),
);

describe.each(inEach)('where %s closes a route on %s, the diagrams', (_, day, criterion) => {
  test('give what is assessed', () => {
    const book = smallRulebook(criterion);
    const compiled = compiledFor(book, day);
    const drawn = outcomeDiagrams(compiled);
    for (const answers of someCases(60)) {
      const chosen = [...compiled.read(answers).classes];
      const follow = (node: number): number => resultIn(drawn.diagrams, node, chosen);
      const { status, recommended, routes, warnings } = assess(book, answers, day);

      const result = follow(drawn.recommended);
      const names = new Map([
        [NO_ROUTE, 'none'],
        [UNDECIDED_ROUTE, null],
      ]);
      expect(names.has(result) ? names.get(result) : book.routes[result]?.id).toBe(recommended);
      const isSure = follow(drawn.settled) === result;
      if (status === 'decided' || status === 'provisional')
        expect(status).toBe(isSure ? 'decided' : 'provisional');
      for (const [index, { route, verdict, conditions }] of Object.values(routes).entries()) {
        const standing = standings[follow(drawn.standings[index] ?? -1)];
        if (verdict === 'recommended') expect(['conditional', 'possible']).toContain(standing);
        else expect({ route, standing }).toEqual({ route, standing: verdict });
        const byId = drawn.conditions[index] ?? new Map<string, number>();
        const standingOnes = [...byId].filter(([, node]) => follow(node) === 1).map(([id]) => id);
        expect(standingOnes.toSorted()).toEqual(conditions.toSorted());
      }
      const isOpen = book.warnedRoutes.some((id) => routes[id]?.verdict !== 'excluded');
      const given = compiled.warnings.filter((__, at) => follow(drawn.warnings[at] ?? 0) === 1);
      expect(given.map(({ id }) => id)).toEqual(isOpen ? warnings : []);
    }
  });

  test('and the evaluator say of every criterion what a naive reading says', () => {
    const book = smallRulebook(criterion);
    const compiled = compiledFor(book, day);
    const { diagrams, diagramOf } = outcomeDiagrams(compiled);
    const criteria = [...criteriaIn(book), { unresolved: 'cheap' }, { test: 'cheap' }];
    const ready = criteria.map(compiled.ready);
    for (const answers of someCases(30)) {
      const facts = compiled.read(answers);
      const read = naiveReader(book, day, answers);
      const naive = criteria.map(read);
      expect(ready.map(({ evaluate }) => evaluate(facts).truth)).toEqual(naive);
      const chosen = [...facts.classes];
      expect(
        ready.map(({ expression }) => truths[resultIn(diagrams, diagramOf(expression), chosen)]),
      ).toEqual(naive);
    }
  });
});

test('every criterion of a rule book is among its criteria, once', () => {
  const asked = { area: 'service' };
  const book = smallRulebook(asked);
  const { tests, routes, conditions, warnings, candidates, questions } = book;
  const all = criteriaIn(book);
  expect(all).toContain(asked);
  expect(all).toHaveLength(new Set(all).size);
  expect(all.toSorted(byText)).toEqual(
    [
      ...tests.flatMap(({ holds, fails }) => (fails === undefined ? [holds] : [holds, fails])),
      ...routes.flatMap(({ excludedBy, carriedBy }) =>
        [...excludedBy, ...carriedBy].map(({ when }) => when),
      ),
      ...Object.values(conditions).flatMap(({ when }) => (when === undefined ? [] : [when])),
      ...[...warnings, ...candidates].map(({ when }) => when),
      ...questions.flatMap((question) =>
        question.kind === 'choice' && question.presume !== undefined ? [question.presume.when] : [],
      ),
    ].toSorted(byText),
  );
});

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}
