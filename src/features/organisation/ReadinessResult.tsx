import type { RefObject } from 'react';

import { assessReadiness, type ReadinessAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';

type ReadinessResultProps = {
  readonly rulebook: Rulebook;
  readonly given: Readonly<Record<string, ReadinessAnswer>>;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly assessHref: string;
};

/** How the organisation stands: what is in place, what is missing and what to do about it. */
export function ReadinessResult({ rulebook, given, headingRef, assessHref }: ReadinessResultProps) {
  const { words, gate: gateWords, check } = organisationTexts(useTexts('organisation'));
  const { gates } = assessReadiness(rulebook.readiness, given);
  const missing = [...new Set(gates.flatMap((gate) => gate.missing))];
  const unknown = [...new Set(gates.flatMap((gate) => gate.unknown))];
  const standings = {
    met: words(($) => $.readiness.met),
    missing: words(($) => $.readiness.missing),
    unknown: words(($) => $.readiness.notKnown),
  };
  return (
    <section className="text flow standing" aria-labelledby="sa-ligger-ni-till">
      <h2 id="sa-ligger-ni-till" tabIndex={-1} ref={headingRef}>
        {words(($) => $.readiness.resultTitle)}
      </h2>
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
          <h3>{words(($) => $.readiness.todo)}</h3>
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
          <h3>{words(($) => $.readiness.find)}</h3>
          <ul className="dashes">
            {unknown.map((id) => (
              <li key={id}>{check(id).question}</li>
            ))}
          </ul>
        </>
      )}
      {given['registered'] !== 'yes' && (
        <>
          <h3>{words(($) => $.readiness.about)}</h3>
          <p>{check('registered').missing}</p>
        </>
      )}
      <h3>{words(($) => $.readiness.on)}</h3>
      <p className="actions">
        <ButtonLink href={assessHref}>{words(($) => $.readiness.start)}</ButtonLink>
      </p>
    </section>
  );
}
