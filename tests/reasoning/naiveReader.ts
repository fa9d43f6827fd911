import type { Answers } from '#reasoning/index.ts';
import type { Bound, Criterion, FigurePeriod, Rulebook } from '#rulebook/index.ts';

type NaiveTruth = 'holds' | 'fails' | 'unknown';

/**
 * Reads a case and says what criteria say of it, worked out the long way from the words of the data
 * model: no compiling, no classes, nothing shared with the real evaluator. Slow, and easy to read.
 */
export function naiveReader(
  book: Rulebook,
  asOf: string,
  answers: Answers,
): (criterion: Criterion) => NaiveTruth {
  const tests = new Map<string, NaiveTruth>();
  return truth;

  function truth(criterion: Criterion): NaiveTruth {
    if ('all' in criterion) {
      const parts = criterion.all.map(truth);
      if (parts.includes('fails')) return 'fails';
      return parts.includes('unknown') ? 'unknown' : 'holds';
    }
    if ('any' in criterion) {
      const parts = criterion.any.map(truth);
      if (parts.includes('holds')) return 'holds';
      return parts.includes('unknown') ? 'unknown' : 'fails';
    }
    if ('not' in criterion) return opposite(truth(criterion.not));
    if ('test' in criterion) return truthOfTest(criterion.test);
    if ('unresolved' in criterion)
      return truthOfTest(criterion.unresolved) === 'unknown' ? 'holds' : 'fails';
    if ('inForce' in criterion) {
      const { validFrom = '', validTo = '9999' } = book.sources[criterion.inForce] ?? {};
      return decided(asOf >= validFrom && asOf <= validTo);
    }
    if ('area' in criterion) {
      const area = areaOf(answers);
      return area === undefined ? 'unknown' : decided(area.tags.includes(criterion.area));
    }
    if ('inCodes' in criterion) return truthOfCodes(criterion.inCodes);

    const answer = answerTo(criterion.question);
    if ('is' in criterion)
      return answer === undefined ? 'unknown' : decided(answer === criterion.is);
    if ('isOneOf' in criterion)
      return answer === undefined
        ? 'unknown'
        : decided(criterion.isOneOf.some((a) => a === answer));
    if ('under' in criterion) return less(answer, criterion.under, (a, b) => a < b);
    if ('atMost' in criterion) return less(answer, criterion.atMost, (a, b) => a <= b);
    if ('over' in criterion) return opposite(less(answer, criterion.over, (a, b) => a <= b));
    return opposite(less(answer, criterion.atLeast, (a, b) => a < b));
  }

  function truthOfTest(id: string): NaiveTruth {
    const test = book.tests.find((candidate) => candidate.id === id);
    if (test === undefined) throw new Error(`No test ${id}.`);
    const known = tests.get(id);
    if (known !== undefined) return known;
    const holds = truth(test.holds);
    const found =
      holds === 'holds' || test.fails === undefined
        ? holds
        : truth(test.fails) === 'holds'
          ? 'fails'
          : 'unknown';
    tests.set(id, found);
    return found;
  }

  /** The user's answer, or what is presumed while there is none. */
  function answerTo(id: string): string | number | undefined {
    const given = answers[id];
    if (given !== undefined) return given === 'unknown' ? undefined : given;
    const question = book.questions.find((candidate) => candidate.id === id);
    if (question?.kind !== 'choice' || question.presume === undefined) return undefined;
    return truth(question.presume.when) === 'holds' ? question.presume.answer : undefined;
  }

  function areaOf(from: Answers): Rulebook['areas'][number] | undefined {
    const question = book.questions.find(({ kind }) => kind === 'area');
    return book.areas.find(({ id }) => id === from[question?.id ?? '']);
  }

  function truthOfCodes(id: string): NaiveTruth {
    const set = book.codes[id];
    if (set === undefined) return 'unknown';
    const { ranges, singles, except = [] } = set;
    const isListed = (code: string): boolean =>
      !except.includes(code) &&
      (singles.includes(code) ||
        ranges.some(({ from, to }) => Number(from) <= Number(code) && Number(code) <= Number(to)));
    const question = book.questions.find(({ kind }) => kind === 'cpv');
    const code = answerTo(question?.id ?? '');
    if (code !== undefined) return decided(isListed(String(code)));
    const area = areaOf(answers);
    if (area === undefined) return 'unknown';
    const said = area.lists?.[id];
    if (said !== undefined) return decided(said === 'in');
    if (!area.settled || area.codes.length === 0) return 'unknown';
    if (area.codes.every(isListed)) return 'holds';
    return area.codes.some(isListed) ? 'unknown' : 'fails';
  }

  function less(
    answer: string | number | undefined,
    bound: Bound,
    compare: (value: number, limit: number) => boolean,
  ): NaiveTruth {
    if (typeof bound === 'number')
      return answer === undefined ? 'unknown' : decided(compare(Number(answer), bound));
    const period = periodOf(bound.figure);
    if (period === undefined || answer === undefined) return 'unknown';
    const { band, confirmedBy = '', amount } = period;
    const value = Number(answer);
    if (band === undefined) return decided(compare(value, amount));
    if (value < band.from) return 'holds';
    if (value >= band.to) return 'fails';
    const announced = answerTo(confirmedBy);
    return announced === undefined ? 'unknown' : decided(compare(value, Number(announced)));
  }

  function periodOf(id: string): FigurePeriod | undefined {
    return book.figures[id]?.periods.find(
      ({ from, to = '9999-12-31' }) => from <= asOf && asOf <= to,
    );
  }
}

function decided(holds: boolean): NaiveTruth {
  return holds ? 'holds' : 'fails';
}

function opposite(truth: NaiveTruth): NaiveTruth {
  return truth === 'unknown' ? 'unknown' : decided(truth === 'fails');
}
