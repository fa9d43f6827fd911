import { Reason } from '#features/training/Reason.tsx';
import type { Effect } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

type EffectsProps = { readonly rulebook: Rulebook; readonly effects: readonly Effect[] };

/** The routes that stand otherwise, each with the reason that has come or gone. */
export function Effects({ rulebook, effects }: EffectsProps) {
  const { t, route, number, within } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  return (
    <>
      <p className="lead">
        {words(($) => $.stage.effect, { count: effects.length, number: number(effects.length) })}
      </p>
      <ul className="plain all-routes">
        {effects.map(({ route: id, before, after, kind, rules, haveFallen }) => (
          <li key={id} data-verdict={after}>
            <VerdictMark verdict={after} />
            <div>
              <p>
                <b>{route(id).name}.</b> {words(($) => $.stage[kind])}:{' '}
                {words(($) => $.stage.from, {
                  before: within(t(($) => $.verdicts[before])),
                  after: within(t(($) => $.verdicts[after])),
                })}
                .
              </p>
              {rules[0] !== undefined && (
                <>
                  <p className="small soft">
                    {words(($) => (haveFallen ? $.stage.before : $.stage.because))}
                  </p>
                  <Reason
                    rulebook={rulebook}
                    rule={rules[0]}
                    isOpen={after === 'undecided' && !haveFallen}
                  />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
