import { type Answers, assess, explainRoute, decisiveQuestions } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, trainingTexts, useTexts } from '#texts/index.ts';

type ChangeNothingProps = {
  readonly rulebook: Rulebook;
  /** The answers as they are after the change. */
  readonly answers: Answers;
  readonly day: string;
};

/** That a changed answer changes nothing, and why: the reason that decides, and the answers it still stands on. */
export function ChangeNothing({ rulebook, answers, day }: ChangeNothingProps) {
  const { rule, question, answer } = useTexts('result');
  const { words } = trainingTexts(useTexts('training', 'result'));
  const reason = reasonBehind(rulebook, answers, day);
  return (
    <>
      <p className="lead">{words(($) => $.stage.noEffect)}</p>
      {reason !== undefined && (
        <>
          <p>{words(($) => $.stage.noEffectBecause, { reason: rule(reason.rule).title })}</p>
          <ul className="dashes">
            {reason.facts.map(({ id, given }) => (
              <li key={id}>
                {question(id).short}: {plain(answer(id, given))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The rule that speaks first for what comes out, with the fewest answers that make it speak. */
function reasonBehind(rulebook: Rulebook, answers: Answers, day: string) {
  const { recommended, routes } = assess(rulebook, answers, day);
  const told = routes[recommended ?? ''] ?? Object.values(routes)[0];
  // What chooses a route says little; the rule that a purchase or a support rests on says why.
  const speaking = explainRoute(rulebook, answers, day, told?.route ?? '').filter(
    ({ rule, effect }) => told?.because.includes(rule) === true && effect !== 'chooses',
  );
  const [found] = speaking;
  if (found === undefined) return undefined;
  const facts = decisiveQuestions(found.argument).flatMap((id) => {
    const given = answers[id];
    return given === undefined ? [] : [{ id, given }];
  });
  return facts.length === 0 ? undefined : { rule: found.rule, facts };
}
