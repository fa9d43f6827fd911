import type { Question, Rulebook } from '#rulebook/index.ts';

import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { outcomeDiagrams } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { type Answers, unknownAnswer } from '#reasoning/model/answers.ts';

type LeftToAsk = (rulebook: Rulebook, answers: Answers, asOf: string) => readonly Question[];

/**
 * What an interview needs once a question is answered, whichever answer of those listed it gets, as steps
 * that can be taken one at a time while nothing else is to be done. Taking none or some of them changes no
 * answer, only when the work is done.
 */
export function preparation(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  question: Question,
  leftToAsk: LeftToAsk,
): readonly (() => unknown)[] {
  const compiled = () => compiledFor(rulebook, asOf);
  const outcome = () => outcomeDiagrams(compiled());
  return [
    compiled,
    outcome,
    () => outcome().standings,
    () => outcome().recommended,
    () => outcome().conditions,
    () => outcome().warnings,
    ...listed(rulebook, question).map(
      (answer) => () => leftToAsk(rulebook, { ...answers, [question.id]: answer }, asOf),
    ),
    // How sure a recommendation is only the result says.
    () => outcome().recommendedByFigures,
    () => outcome().settled,
  ];
}

function listed(rulebook: Rulebook, question: Question): readonly string[] {
  const choices = question.kind === 'choice' ? question.answers : [];
  const areas = question.kind === 'area' ? rulebook.areas.map(({ id }) => id) : [];
  return [...choices, ...areas, unknownAnswer];
}
