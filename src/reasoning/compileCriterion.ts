import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';

import { isKnown, unknownAnswer } from './answers.ts';
import { areaInCodes } from './areaInCodes.ts';
import { comparisonNumbers } from './comparisonsIn.ts';
import type { Expression, Probe } from './expression.ts';
import { figureAt } from './figureAt.ts';
import { inForceAt } from './inForceAt.ts';
import { isInCodes } from './isInCodes.ts';
import { type Truth, truthOf, UNKNOWN } from './truth.ts';

export type Compile = (criterion: Criterion) => Expression;

/** Makes the function that resolves criteria against one rule book and one day. */
export function compileCriterion(rulebook: Rulebook, asOf: string): Compile {
  const questions = new Map(rulebook.questions.map(({ id }, index) => [id, index]));
  const tests = new Map(rulebook.tests.map(({ id }, index) => [id, index]));
  const areas = new Map(rulebook.areas.map((area) => [area.id, area]));
  const numberOf = comparisonNumbers(rulebook);
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id;
  const codeQuestion = rulebook.questions.find(({ kind }) => kind === 'cpv')?.id;

  /** A leaf on one question: unknown stays unknown, and what is presumed stands for no answer. */
  const leaf = (id: string, key: string, ask: (answer: string | number) => Truth): Expression => {
    const variable = questions.get(id) ?? -1;
    const probe: Probe = {
      variable,
      key,
      ask: (answer) => (answer === undefined || answer === unknownAnswer ? UNKNOWN : ask(answer)),
    };
    const question = rulebook.questions[variable];
    const presume = question?.kind === 'choice' ? question.presume : undefined;
    if (presume === undefined) return { kind: 'leaf', probe };
    return {
      kind: 'choose',
      given: { variable, key: 'given', ask: (answer) => truthOf(answer !== undefined) },
      then: { kind: 'leaf', probe },
      otherwise: { kind: 'presumed', when: compile(presume.when), truth: ask(presume.answer) },
    };
  };

  const areaLeaf = (key: string, ask: (area: string) => Truth): Expression =>
    areaQuestion === undefined
      ? { kind: 'constant', truth: UNKNOWN }
      : leaf(areaQuestion, key, (answer) => ask(String(answer)));

  const inCodes = (id: string): Expression => {
    const set = rulebook.codes[id];
    if (set === undefined) return { kind: 'constant', truth: UNKNOWN };
    const byArea = areaLeaf(`codes ${id}`, (answer) => {
      const area = areas.get(answer);
      return area === undefined ? UNKNOWN : areaInCodes(area, set);
    });
    if (codeQuestion === undefined) return byArea;
    const variable = questions.get(codeQuestion) ?? -1;
    return {
      kind: 'choose',
      given: {
        variable,
        key: 'known',
        ask: (answer) => truthOf(answer !== undefined && answer !== unknownAnswer),
      },
      then: {
        kind: 'leaf',
        probe: {
          variable,
          key: `codes ${id}`,
          ask: (answer) =>
            answer === undefined || answer === unknownAnswer
              ? UNKNOWN
              : truthOf(isInCodes(String(answer), set)),
        },
      },
      otherwise: byArea,
    };
  };

  /** `value < bound`, or `value <= bound` when not strict. */
  const below = (question: string, bound: Bound, strict: boolean): Expression => {
    const compare = (limit: number, exclusive: boolean): Expression =>
      leaf(question, `${exclusive ? 'under' : 'atMost'} ${limit}`, (answer) =>
        truthOf(exclusive ? Number(answer) < limit : Number(answer) <= limit),
      );
    if (typeof bound === 'number') return compare(bound, strict);
    const period = figureAt(rulebook, bound.figure, asOf);
    const comparison = numberOf(question, bound.figure);
    const missing: Expression = { kind: 'missing', comparison, strict };
    if (period === undefined) return missing;
    if (period.band === undefined) return compare(period.amount, strict);
    // A calculated figure: only outside its band is the answer certain without the announced one.
    const { band, confirmedBy } = period;
    const confirmed: Expression =
      confirmedBy === undefined ? missing : belowAnnounced(question, confirmedBy, strict);
    return {
      kind: 'all',
      parts: [
        compare(band.to, true),
        { kind: 'any', parts: [compare(band.from, true), confirmed] },
      ],
    };
  };

  const belowAnnounced = (question: string, announced: string, strict: boolean): Expression => ({
    kind: 'leaf',
    probe: {
      variable: questions.get(announced) ?? -1,
      key: `${strict ? 'over' : 'atLeast'} ${question}`,
      ask: (_, answers) => {
        if (!isKnown(answers, announced) || !isKnown(answers, question)) return UNKNOWN;
        const value = Number(answers[question]);
        const limit = Number(answers[announced]);
        return truthOf(strict ? value < limit : value <= limit);
      },
    },
  });

  const compile: Compile = (criterion) => {
    if ('all' in criterion) return { kind: 'all', parts: criterion.all.map(compile) };
    if ('any' in criterion) return { kind: 'any', parts: criterion.any.map(compile) };
    if ('not' in criterion) return { kind: 'not', part: compile(criterion.not) };
    if ('test' in criterion) return { kind: 'test', test: tests.get(criterion.test) ?? -1 };
    if ('unresolved' in criterion)
      return { kind: 'unresolved', test: tests.get(criterion.unresolved) ?? -1 };
    if ('inCodes' in criterion) return inCodes(criterion.inCodes);
    if ('area' in criterion)
      return areaLeaf(`tag ${criterion.area}`, (answer) => {
        const area = areas.get(answer);
        return area === undefined ? UNKNOWN : truthOf(area.tags.includes(criterion.area));
      });
    if ('inForce' in criterion)
      return { kind: 'constant', truth: truthOf(inForceAt(rulebook, criterion.inForce, asOf)) };
    const { question } = criterion;
    if ('is' in criterion)
      return leaf(question, `is ${criterion.is}`, (answer) => truthOf(answer === criterion.is));
    if ('isOneOf' in criterion) {
      const wanted = new Set<string | number>(criterion.isOneOf);
      return leaf(question, `isOneOf ${criterion.isOneOf.join(' ')}`, (answer) =>
        truthOf(wanted.has(answer)),
      );
    }
    if ('under' in criterion) return below(question, criterion.under, true);
    if ('atMost' in criterion) return below(question, criterion.atMost, false);
    if ('over' in criterion) return { kind: 'not', part: below(question, criterion.over, false) };
    return { kind: 'not', part: below(question, criterion.atLeast, true) };
  };
  return compile;
}
