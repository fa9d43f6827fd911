import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { answerReadings } from './answerReadings.ts';
import type { Answer } from './answers.ts';
import type { Expression, Reading } from './expression.ts';
import { inForceAt } from './figureAt.ts';
import { tagged } from './taggedCriterion.ts';
import { truthOf } from './truth.ts';

export type Compile = (criterion: Criterion) => Expression;

/** Makes the function that resolves criteria against one rule book and one day. */
export function compileCriterion(rulebook: Rulebook, asOf: string): Compile {
  const tests = new Map(rulebook.tests.map(({ id }, index) => [id, index]));
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id ?? '';
  const codeQuestion = rulebook.questions.find(({ kind }) => kind === 'cpv')?.id;

  const compile: Compile = (criterion) => {
    const is = tagged(criterion);
    const answer = (reading: Reading, question: string, instead?: string): Expression => ({
      op: 'answer',
      criterion,
      question,
      instead,
      reading,
    });
    switch (is.op) {
      case 'all':
        return { op: 'all', parts: is.all.map(compile) };
      case 'any':
        return { op: 'any', parts: is.any.map(compile) };
      case 'not':
        return { op: 'not', part: compile(is.not) };
      case 'test':
        return { op: 'test', test: tests.get(is.test) ?? -1, id: is.test };
      case 'unresolved':
        return { op: 'unresolved', test: tests.get(is.unresolved) ?? -1, id: is.unresolved };
      case 'inForce': {
        const truth = truthOf(inForceAt(rulebook, is.inForce, asOf));
        return { op: 'inForce', source: is.inForce, truth };
      }
      case 'inCodes':
        return answer(readings.inCodes(is.inCodes), areaQuestion, codeQuestion);
      case 'area':
        return answer(readings.inArea(is.area), areaQuestion);
      case 'is':
        return answer(oneOf(is.question, [is.is]), is.question);
      case 'isOneOf':
        return answer(oneOf(is.question, is.isOneOf), is.question);
      case 'under':
        return answer(readings.below(is.question, is.under, true), is.question);
      case 'atMost':
        return answer(readings.below(is.question, is.atMost, false), is.question);
      case 'over':
        return answer(not(readings.below(is.question, is.over, false)), is.question);
      case 'atLeast':
        return answer(not(readings.below(is.question, is.atLeast, true)), is.question);
    }
  };
  // Equal criteria are the same expression, so that what several rules say is worked out once for a case.
  const known = new Map<string, Expression>();
  const compileWhole: Compile = (criterion) => {
    const key = JSON.stringify(criterion);
    const found = known.get(key) ?? compile(criterion);
    known.set(key, found);
    return found;
  };
  const readings = answerReadings(rulebook, asOf, compileWhole);
  const oneOf = (question: string, answers: readonly Answer[]): Reading => {
    const wanted = new Set(answers);
    return readings.ofAnswer(question, `isOneOf ${answers.join(' ')}`, (given) =>
      truthOf(wanted.has(given)),
    );
  };
  return compileWhole;
}

const not = (part: Reading): Reading => ({ op: 'not', part });
