import { type Argument, decisiveQuestions, type TruthName } from '#reasoning/index.ts';

type TestTruth = { readonly test: string; readonly truth: TruthName };

/** What a rule turns on: the legal test, or the question, that gives it its truth. */
export type Subject =
  | (TestTruth & {
      readonly kind: 'test';
      /** What it would have to be for the rule to hold. */
      readonly other: 'holds' | 'fails';
      /** The tests that a test is made of. */
      readonly parts: readonly TestTruth[];
    })
  | {
      readonly kind: 'question';
      readonly question: string;
      /** The answer that would make it another, when the rule names just one. */
      readonly other?: string;
    };

/** Takes an argument apart along what decides it. Undefined when it turns on a date of the law alone. */
export function subjectOf(argument: Argument, negated = false): Subject | undefined {
  switch (argument.kind) {
    case 'inForce':
      return undefined;
    case 'test': {
      const { kind, test, truth } = argument;
      return { kind, test, truth, other: negated ? 'fails' : 'holds', parts: partsOf(argument) };
    }
    case 'unresolved':
      return { kind: 'test', test: argument.test, truth: 'unknown', other: 'holds', parts: [] };
    case 'answer': {
      const { question, criterion, truth } = argument;
      const missing = truth === 'fails' || (truth === 'unknown' && !negated);
      return missing && 'is' in criterion
        ? { kind: 'question', question, other: criterion.is }
        : { kind: 'question', question };
    }
    case 'not':
    case 'all':
    case 'any': {
      const deciding = decidingPart(argument);
      return deciding && subjectOf(deciding, argument.kind === 'not' ? !negated : negated);
    }
  }
}

type Whole = Extract<Argument, { readonly parts: readonly Argument[] }>;

/** Of the parts that give the whole its truth, the one with the fewest questions behind it. */
function decidingPart({ kind, truth, parts }: Whole): Argument | undefined {
  const telling = kind === 'not' ? parts : parts.filter((part) => part.truth === truth);
  return telling.toSorted((a, b) => decisiveQuestions(a).length - decisiveQuestions(b).length)[0];
}

/** The tests a test is made of, when it is made of nothing else. */
function partsOf({ parts }: Whole): TestTruth[] {
  const [only] = parts;
  if (only === undefined || !('parts' in only) || only.kind !== 'all') return [];
  const tests = only.parts.flatMap((part): TestTruth[] =>
    part.kind === 'test' ? [{ test: part.test, truth: part.truth }] : [],
  );
  return tests.length === only.parts.length && tests.length > 1 ? tests : [];
}
