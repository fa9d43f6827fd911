import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createCircuit } from '#reasoning/circuit.ts';
import { type Values, wordIn } from '#reasoning/gates.ts';
import { createParts, type Part } from '#reasoning/parts.ts';
import { both, either, FAILS, HOLDS, negate, type Truth, UNKNOWN } from '#reasoning/truth.ts';

/** A formula over four variables with three classes each, whose classes are the truths themselves. */
type Formula =
  | { readonly kind: 'leaf'; readonly variable: number }
  | { readonly kind: 'not'; readonly part: Formula }
  | { readonly kind: 'both' | 'either'; readonly parts: readonly [Formula, Formula] };

const truths: readonly Truth[] = [FAILS, UNKNOWN, HOLDS];
const classes = [3, 3, 3, 3];

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6 },
    fc.record({ kind: fc.constant('leaf' as const), variable: fc.nat({ max: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), part: tie('formula') }),
    fc.record({
      kind: fc.constantFrom('both' as const, 'either' as const),
      parts: fc.tuple(tie('formula'), tie('formula')),
    }),
  ),
}));

const circuitOf = (parts = createParts(classes)) => ({
  parts,
  circuit: createCircuit(classes.length, parts),
});

test('every formula has in the circuit the truth that it has when read', () => {
  fc.assert(
    fc.property(fc.array(formula, { minLength: 1, maxLength: 4 }), (formulas) => {
      const { parts, circuit } = circuitOf();
      const places = formulas.map((one) => circuit.placeOf(partOf(one, parts)));
      for (const given of everyCase()) {
        const values = run(circuit, given);
        expect(places.map((place) => values[place])).toEqual(
          formulas.map((one) => truthOf(one, given)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('two cases have the same words only where all parts stand alike', () => {
  fc.assert(
    fc.property(fc.array(formula, { maxLength: 40 }), (formulas) => {
      const { parts, circuit } = circuitOf();
      const words = circuit.wordsOf(formulas.map((one) => partOf(one, parts)));
      const standing = everyCase().map((given) => {
        const values = run(circuit, given);
        return {
          read: words.map((word) => wordIn(values, word)).join(' '),
          truths: formulas.map((one) => truthOf(one, given)).join(''),
        };
      });
      const different = new Set(standing.map(({ read, truths }) => `${read}: ${truths}`)).size;
      expect(different).toBe(new Set(standing.map(({ truths }) => truths)).size);
      expect(different).toBe(new Set(standing.map(({ read }) => read)).size);
    }),
    { numRuns: 40 },
  );
});

test('a part without a place has its truth too', () => {
  fc.assert(
    fc.property(formula, formula, (placed, unplaced) => {
      const { parts, circuit } = circuitOf();
      circuit.placeOf(partOf(placed, parts));
      const part = partOf(unplaced, parts);
      for (const given of everyCase())
        expect(circuit.truthOf(part, run(circuit, given))).toBe(truthOf(unplaced, given));
    }),
    { numRuns: 20 },
  );
});

describe('a circuit', () => {
  const leaf = (parts: ReturnType<typeof createParts>, variable: number): Part =>
    parts.leaf(variable, truths);

  test('has one place for equal parts', () => {
    const { parts, circuit } = circuitOf();
    const first = parts.join(leaf(parts, 0), leaf(parts, 1), both);
    const again = parts.join(leaf(parts, 0), leaf(parts, 1), both);
    expect(circuit.placeOf(again)).toBe(circuit.placeOf(first));
    expect(circuit.size()).toBe(classes.length + 2);
  });

  test('needs no place for what is looked past', () => {
    const { parts, circuit } = circuitOf();
    const pair = parts.join(parts.map(leaf(parts, 0), negate), leaf(parts, 1), either);
    circuit.placeOf(parts.map(pair, negate));
    expect(circuit.size()).toBe(classes.length + 2);
  });

  test('works out constants', () => {
    const { parts, circuit } = circuitOf();
    const places = truths.map((truth) => circuit.placeOf(parts.constant(truth)));
    const values = run(circuit, [HOLDS, HOLDS, HOLDS, HOLDS]);
    expect(places.map((place) => values[place])).toEqual(truths);
  });

  test('works out a place that was asked for after a case, in values laid out anew', () => {
    const { parts, circuit } = circuitOf();
    circuit.placeOf(leaf(parts, 0));
    run(circuit, [HOLDS, FAILS, FAILS, FAILS]);
    const place = circuit.placeOf(parts.map(leaf(parts, 1), negate));
    expect(run(circuit, [HOLDS, FAILS, FAILS, FAILS])[place]).toBe(HOLDS);
  });
});

describe('a section', () => {
  const leaf = (parts: ReturnType<typeof createParts>, variable: number): Part =>
    parts.leaf(variable, truths);

  test('is worked out on its own, from the places of the circuit', () => {
    const { parts, circuit } = circuitOf();
    const pair = parts.join(leaf(parts, 0), leaf(parts, 1), both);
    circuit.placeOf(pair);
    const section = circuit.section();
    const place = section.placeOf(parts.map(pair, negate));
    const values = run(circuit, [HOLDS, FAILS, FAILS, FAILS]);
    expect(values[place]).toBe(0);
    section.run(values);
    expect(values[place]).toBe(HOLDS);
  });

  test('has words of its own, and works out what they look at', () => {
    const { parts, circuit } = circuitOf();
    const wide = classes
      .map((_, variable) => leaf(parts, variable))
      .reduce((a, b) => parts.join(a, b, both));
    const section = circuit.section();
    const [word, ...more] = section.wordsOf([wide]);
    const read = (...given: Truth[]) => {
      const values = run(circuit, given);
      section.run(values);
      return word === undefined ? undefined : wordIn(values, word);
    };
    expect(more).toEqual([]);
    expect(read(HOLDS, HOLDS, HOLDS, HOLDS)).not.toBe(read(HOLDS, HOLDS, HOLDS, FAILS));
    expect(read(HOLDS, FAILS, HOLDS, HOLDS)).toBe(read(HOLDS, HOLDS, HOLDS, FAILS));
  });

  test('has no second place for what the circuit has, and does not lend its own', () => {
    const { parts, circuit } = circuitOf();
    const shared = leaf(parts, 0);
    const own = parts.join(shared, leaf(parts, 1), either);
    const place = circuit.placeOf(shared);
    const [first, second] = [circuit.section(), circuit.section()];
    expect(first.placeOf(shared)).toBe(place);
    expect(first.placeOf(own)).not.toBe(second.placeOf(own));
    expect(first.placeOf(own)).toBe(first.placeOf(own));
  });

  test('leaves the truth of its parts to be asked for without it', () => {
    const { parts, circuit } = circuitOf();
    const own = parts.join(leaf(parts, 0), leaf(parts, 1), either);
    circuit.section().placeOf(own);
    expect(circuit.truthOf(own, run(circuit, [HOLDS, FAILS, FAILS, FAILS]))).toBe(HOLDS);
  });
});

describe('parts of many classes', () => {
  const wide = [100, 100, 3];
  const isEven = Array.from({ length: 100 }, (_, at): Truth => (at % 2 === 0 ? HOLDS : FAILS));

  test('are looked at for their truth alone', () => {
    const parts = createParts(wide);
    const pair = parts.join(parts.leaf(0, isEven), parts.leaf(1, isEven), both);
    expect(pair.table.length).toBeLessThan(1000);
  });

  test('have the same truth as others', () => {
    const parts = createParts(wide);
    const circuit = createCircuit(wide.length, parts);
    const pair = parts.join(parts.leaf(0, isEven), parts.leaf(1, isEven), both);
    const place = circuit.placeOf(parts.join(pair, parts.leaf(2, truths), either));
    const at = (...given: number[]) => run(circuit, given)[place];
    expect([at(2, 98, FAILS), at(2, 99, FAILS), at(3, 99, UNKNOWN), at(1, 1, HOLDS)]).toEqual([
      HOLDS,
      FAILS,
      UNKNOWN,
      HOLDS,
    ]);
  });
});

function partOf(formula: Formula, parts: ReturnType<typeof createParts>): Part {
  if (formula.kind === 'leaf') return parts.leaf(formula.variable, truths);
  if (formula.kind === 'not') return parts.map(partOf(formula.part, parts), negate);
  const [a, b] = formula.parts;
  return parts.join(partOf(a, parts), partOf(b, parts), formula.kind === 'both' ? both : either);
}

function truthOf(formula: Formula, given: readonly Truth[]): Truth {
  if (formula.kind === 'leaf') return given[formula.variable] ?? UNKNOWN;
  if (formula.kind === 'not') return negate(truthOf(formula.part, given));
  const [a, b] = formula.parts.map((part) => truthOf(part, given));
  const join = formula.kind === 'both' ? Math.min : Math.max;
  return truths[join(a ?? UNKNOWN, b ?? UNKNOWN)] ?? UNKNOWN;
}

function everyCase(): Truth[][] {
  return classes.reduce<Truth[][]>(
    (cases) => cases.flatMap((given) => truths.map((truth) => [...given, truth])),
    [[]],
  );
}

function run(circuit: ReturnType<typeof createCircuit>, given: readonly number[]): Values {
  const values = circuit.layOut();
  values.set(given);
  circuit.run(values);
  return values;
}
