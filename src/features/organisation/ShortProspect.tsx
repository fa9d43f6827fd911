import type { Assessment } from '#reasoning/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';

type ShortProspectProps = { readonly assessment: Assessment };

/** What a result means to the organisation, whom to meet and what to bring. */
export function ShortProspect({ assessment }: ShortProspectProps) {
  const { words, prospect } = organisationTexts(useTexts('organisation'));
  const { fits, contact, prepare } = prospect(assessment.recommended ?? 'undecided');
  return (
    <section className="short-part" aria-labelledby="er-organisation">
      <h2 id="er-organisation">{words(($) => $.result.title)}</h2>
      <p>{fits}</p>
      <dl className="outcomes run-in">
        <div>
          <dt>{words(($) => $.result.contact)}</dt>
          <dd>{contact}</dd>
        </div>
        <div>
          <dt>{words(($) => $.result.prepare)}</dt>
          <dd>{prepare}</dd>
        </div>
      </dl>
    </section>
  );
}
