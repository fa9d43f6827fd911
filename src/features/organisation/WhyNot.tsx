import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, Prose, SourceLinks, useTexts } from '#texts/index.ts';

import { hopedForRoutes } from './hopedForRoutes.ts';

type WhyNotProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** Why the municipality may say no: the rules that close a hoped-for route, or else what is not settled. */
export function WhyNot({ rulebook, assessment }: WhyNotProps) {
  const { rule } = useTexts('result');
  const { words } = organisationTexts(useTexts('organisation'));
  const because = (verdict: 'excluded' | 'undecided'): string[] => [
    ...new Set(
      hopedForRoutes(rulebook)
        .map((id) => assessment.routes[id])
        .flatMap((route) => (route?.verdict === verdict ? route.because : [])),
    ),
  ];
  const closed = because('excluded');
  const unclear = because('undecided');
  const rules = rulebook.routes.flatMap(({ excludedBy }) => excludedBy);
  return (
    <>
      <h3>{words(($) => $.result.why)}</h3>
      {closed.length > 0 && (
        <>
          <p>{words(($) => $.result.whyLead)}</p>
          <ul className="dashes">
            {closed.map((id) => (
              <li key={id}>
                <b>{rule(id).title}.</b> <Prose text={rule(id).text} />
                <SourceLinks
                  isSmall
                  rulebook={rulebook}
                  sources={rules.find((one) => one.id === id)?.sources ?? []}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {unclear.length > 0 && (
        <>
          <p>{words(($) => $.result.whyUnclear)}</p>
          <ul className="dashes">
            {unclear.map((id) => (
              <li key={id}>{rule(id).unknown ?? rule(id).title}</li>
            ))}
          </ul>
        </>
      )}
      {closed.length + unclear.length === 0 && <p>{words(($) => $.result.whyNone)}</p>}
    </>
  );
}
