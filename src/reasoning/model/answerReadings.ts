import type { Area, Bound, Criterion, Rulebook } from '#rulebook/index.ts';

import { type Answer, type Answers, isKnown, unknownAnswer } from './answers.ts';
import type { Expression, Probe, Reading } from './expression.ts';
import { comparisonNumbers } from './comparisonsIn.ts';
import { figureAt } from './figureAt.ts';
import { areaInCodes, isInCodes } from './isInCodes.ts';
import { type Truth, truthOf, UNKNOWN } from './truth.ts';

/** The ways in which a criterion may read an answer, under one rule book and the law of one day. */
export type AnswerReadings = {
  /** What is asked of the answer to one question. */
  readonly ofAnswer: (question: string, key: string, ask: (answer: Answer) => Truth) => Reading;
  readonly inArea: (tag: string) => Reading;
  readonly inCodes: (list: string) => Reading;
  /** `value < bound`, or `value <= bound` when not strict. */
  readonly below: (question: string, bound: Bound, strict: boolean) => Reading;
};

const unknown: Reading = { op: 'constant', truth: UNKNOWN };

/** Makes the readings. A presumption has a criterion of its own, which `compile` makes ready. */
export function answerReadings(
  rulebook: Rulebook,
  asOf: string,
  compile: (criterion: Criterion) => Expression,
): AnswerReadings {
  const variables = new Map(rulebook.questions.map(({ id }, index) => [id, index]));
  const variableOf = (question: string): number => variables.get(question) ?? -1;
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id;
  const codeQuestion = rulebook.questions.find(({ kind }) => kind === 'cpv')?.id;
  const numberOf = comparisonNumbers(rulebook);

  /** Unknown stays unknown, and what is presumed stands for no answer. */
  const ofAnswer: AnswerReadings['ofAnswer'] = (id, key, ask) => {
    const variable = variableOf(id);
    const then: Reading = { op: 'ask', probe: probeOf(variable, key, ask) };
    const question = rulebook.questions[variable];
    const presume = question?.kind === 'choice' ? question.presume : undefined;
    if (presume === undefined) return then;
    return {
      op: 'choose',
      given: { variable, key: 'given', ask: (answer) => truthOf(answer !== undefined) },
      then,
      otherwise: {
        op: 'presumed',
        variable,
        when: compile(presume.when),
        truth: ask(presume.answer),
      },
    };
  };

  const ofArea = (key: string, ask: (area: Area) => Truth): Reading => {
    if (areaQuestion === undefined) return unknown;
    const truths = new Map<Answer, Truth>(rulebook.areas.map((area) => [area.id, ask(area)]));
    return ofAnswer(areaQuestion, key, (area) => truths.get(area) ?? UNKNOWN);
  };
  const inArea = (tag: string): Reading =>
    ofArea(`tag ${tag}`, ({ tags }) => truthOf(tags.includes(tag)));

  /** The code, when it is known; else what the usual codes of the area say. */
  const inCodes = (list: string): Reading => {
    const set = rulebook.codes[list];
    if (set === undefined) return unknown;
    const key = `codes ${list}`;
    const otherwise = ofArea(key, (area) => areaInCodes(area, set));
    if (codeQuestion === undefined) return otherwise;
    const variable = variableOf(codeQuestion);
    const ask = (code: Answer): Truth => truthOf(isInCodes(String(code), set));
    return {
      op: 'choose',
      given: {
        variable,
        key: 'known',
        ask: (code) => truthOf(code !== undefined && code !== unknownAnswer),
      },
      then: { op: 'ask', probe: probeOf(variable, key, ask) },
      otherwise,
    };
  };

  const below: AnswerReadings['below'] = (question, bound, strict) => {
    const compare = (limit: number, exclusive: boolean): Reading =>
      ofAnswer(question, `${exclusive ? 'under' : 'atMost'} ${limit}`, (answer) =>
        truthOf(exclusive ? Number(answer) < limit : Number(answer) <= limit),
      );
    if (typeof bound === 'number') return compare(bound, strict);
    const period = figureAt(rulebook, bound.figure, asOf);
    const comparison = numberOf(question, bound.figure);
    const missing: Reading = { op: 'missing', comparison, strict };
    if (period === undefined) return missing;
    if (period.band === undefined) return compare(period.amount, strict);
    // A calculated figure: only outside its band is the answer certain without the announced one.
    const { band, confirmedBy } = period;
    const confirmed =
      confirmedBy === undefined ? missing : belowAnnounced(question, confirmedBy, strict);
    return {
      op: 'all',
      parts: [compare(band.to, true), { op: 'any', parts: [compare(band.from, true), confirmed] }],
    };
  };

  const belowAnnounced = (question: string, announced: string, strict: boolean): Reading => {
    const ask = (_: Answer | undefined, answers: Answers): Truth => {
      if (!isKnown(answers, announced) || !isKnown(answers, question)) return UNKNOWN;
      const value = Number(answers[question]);
      const limit = Number(answers[announced]);
      return truthOf(strict ? value < limit : value <= limit);
    };
    const key = `${strict ? 'over' : 'atLeast'} ${question}`;
    return { op: 'ask', probe: { variable: variableOf(announced), key, ask } };
  };

  return { ofAnswer, inArea, inCodes, below };
}

function probeOf(variable: number, key: string, ask: (answer: Answer) => Truth): Probe {
  return {
    variable,
    key,
    ask: (answer) => (answer === undefined || answer === unknownAnswer ? UNKNOWN : ask(answer)),
  };
}
