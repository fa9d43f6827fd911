import { answersFromReadiness, assessReadiness } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, plain, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import type { ReadinessGiven } from './readinessGiven.ts';

type ReadinessResultProps = {
  readonly rulebook: Rulebook;
  readonly given: ReadinessGiven;
  readonly onAssess: (answers: Readonly<Record<string, string>>) => void;
  readonly onChange: () => void;
  readonly onAgain: () => void;
};

/** How the organisation stands: what is in place, what is missing and what to do about it. */
export function ReadinessResult(props: ReadinessResultProps) {
  const { rulebook, given, onAssess, onChange, onAgain } = props;
  const { question, answer } = useTexts();
  const { words, gate: gateWords, check } = organisationTexts(useTexts('organisation'));
  const { gates } = assessReadiness(rulebook.readiness, given);
  const { checks } = rulebook.readiness;
  const answered = checks.filter(({ id }) => given[id] !== undefined).length;
  const fills = answersFromReadiness(rulebook.readiness, given);
  const missing = [...new Set(gates.flatMap((gate) => gate.missing))];
  const unknown = [...new Set(gates.flatMap((gate) => gate.unknown))];
  const standings = {
    met: words(($) => $.readiness.met),
    missing: words(($) => $.readiness.missing),
    unknown: words(($) => $.readiness.notKnown),
  };
  return (
    <section className="text flow standing" aria-labelledby="rubrik">
      <p>{words(($) => $.readiness.answered, { count: answered, of: checks.length })}</p>
      <dl>
        {gates.map(({ gate, standing }) => (
          <div key={gate} data-standing={standing}>
            <dt>{gateWords(gate).title}</dt>
            <dd>
              <strong>{standings[standing]}.</strong> {gateWords(gate)[standing]}
            </dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <>
          <h2>{words(($) => $.readiness.todo)}</h2>
          <dl>
            {missing.map((id) => (
              <div key={id}>
                <dt>{check(id).short}</dt>
                <dd>{check(id).missing}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h2>{words(($) => $.readiness.find)}</h2>
          <ul className="dashes">
            {unknown.map((id) => (
              <li key={id}>
                {check(id).question} {check(id).who}
              </li>
            ))}
          </ul>
        </>
      )}
      {given['registered'] !== 'yes' && (
        <>
          <h2>{words(($) => $.readiness.about)}</h2>
          <p>{check('registered').missing}</p>
        </>
      )}
      {Object.keys(fills).length > 0 && (
        <>
          <h2>{words(($) => $.readiness.fills)}</h2>
          <ul className="dashes">
            {Object.entries(fills).map(([id, filled]) => (
              <li key={id}>
                {question(id).short}: {plain(answer(id, filled))}
              </li>
            ))}
          </ul>
          <p className="soft">{words(($) => $.readiness.fillsText)}</p>
        </>
      )}
      <div className="actions">
        <Button onPress={() => onAssess(fills)}>{words(($) => $.readiness.start)}</Button>
        <Button kind="quiet" onPress={() => window.print()}>
          {words(($) => $.readiness.print)}
        </Button>
        <Button kind="quiet" onPress={onChange}>
          {words(($) => $.readiness.change)}
        </Button>
        <Button kind="quiet" onPress={onAgain}>
          {words(($) => $.readiness.again)}
        </Button>
      </div>
    </section>
  );
}
