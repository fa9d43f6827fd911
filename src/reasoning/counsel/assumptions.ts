import type { Assumption, Criterion, Rulebook } from '#rulebook/index.ts';

import { type Answer, type Answers, isKnown } from '#reasoning/model/answers.ts';
import { memoizeByAnswers } from '#reasoning/questions/memoizeByAnswers.ts';
import { isPresumed } from '#reasoning/questions/openQuestions.ts';
import type { TruthName } from '#reasoning/model/truth.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';

/** What is assumed in a case: by question, and the answers with every assumed one among them. */
export type Assumptions = {
  readonly byQuestion: ReadonlyMap<string, Assumption>;
  readonly answers: Answers;
};

/**
 * What may be taken for granted of the questions without an answer that says something, those answered
 * “unknown” too: of each the first assumption that applies. One may follow from another before it.
 */
export function assumptionsIn(rulebook: Rulebook, answers: Answers, asOf: string): Assumptions {
  return assumedIn(compiledFor(rulebook, asOf), answers);
}

const assumedIn = memoizeByAnswers(({ rulebook, asOf }, answers): Assumptions => {
  const { ready, read } = compiledFor(withCounsel(rulebook), asOf);
  const byQuestion = new Map<string, Assumption>();
  const assumed: Record<string, Answer> = { ...answers };
  let facts = read(assumed);
  for (const question of rulebook.questions) {
    const { id } = question;
    if (!('assume' in question) || isKnown(answers, id)) continue;
    const found = question.assume?.find(
      ({ when }) => when === undefined || ready(when).evaluate(facts).truth === 'holds',
    );
    if (found === undefined || isPresumed(rulebook, answers, asOf, id)) continue;
    byQuestion.set(id, found);
    if (!('answer' in found)) continue;
    assumed[id] = found.answer;
    facts = read(assumed);
  }
  return { byQuestion, answers: assumed };
});

const extended = new WeakMap<Rulebook, Rulebook>();

/**
 * Whether a criterion of counsel holds for some answers. Assumptions and the short walk may turn on what no
 * rule asks for.
 */
export function truthIn(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): (criterion: Criterion) => TruthName {
  const { ready, read } = compiledFor(withCounsel(rulebook), asOf);
  const facts = read(answers);
  return (criterion) => ready(criterion).evaluate(facts).truth;
}

/** The rule book with what counsel turns on as tests, so that it tells the answers they part from others. */
function withCounsel(rulebook: Rulebook): Rulebook {
  const known = extended.get(rulebook);
  if (known !== undefined) return known;
  const criteria = rulebook.questions.flatMap((question) =>
    ('assume' in question ? (question.assume ?? []) : []).flatMap(({ when }) => when ?? []),
  );
  const { forks, enough } = rulebook.counsel;
  const walked = [...forks, ...enough].flatMap((one) => [
    ...('from' in one && one.from !== undefined ? [one.from] : []),
    ...(one.when === undefined ? [] : [one.when]),
  ]);
  const tests = [...criteria, ...walked].map((holds, index) => ({
    id: `counsel-${index}`,
    holds,
    sources: [],
  }));
  const made = { ...rulebook, tests: [...rulebook.tests, ...tests] };
  extended.set(rulebook, made);
  return made;
}
