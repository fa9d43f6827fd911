import { type Answers, type Assessment, packageOf } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';

import { hopedForRoutes } from './hopedForRoutes.ts';
import { IdeaChanges } from './IdeaChanges.tsx';
import { ToSettle } from './ToSettle.tsx';
import { WhyNot } from './WhyNot.tsx';

type OrganisationResultProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly readinessHref: string;
  readonly compareHref: string;
};

/** What a result means to the organisation: its way, why it may be a no, and what it can do about that. */
export function OrganisationResult(props: OrganisationResultProps) {
  const { rulebook, answers, assessment } = props;
  const { words, prospect } = organisationTexts(useTexts('organisation'));
  const { fits, contact, prepare } = prospect(assessment.recommended ?? 'undecided');
  // Where no purchase stands in the way there is nothing to dress up.
  const isPurchase = packageOf(rulebook, assessment.recommended ?? '') === 'purchase';
  // What speaks for a purchase, or leaves it open, is not the organisation's alone to change.
  const isShared = isPurchase || assessment.recommended === null;
  const signs = rulebook.warnings.filter(
    ({ id, reminder }) => reminder !== true && assessment.warnings.includes(id),
  );
  return (
    <section className="both" aria-labelledby="er-organisation">
      <h2 id="er-organisation">{words(($) => $.result.title)}</h2>
      <div className="text flow told">
        <dl>
          <dt>{words(($) => $.result.fits)}</dt>
          <dd>{fits}</dd>
          <dt>{words(($) => $.result.contact)}</dt>
          <dd>{contact}</dd>
          <dt>{words(($) => $.result.prepare)}</dt>
          <dd>{prepare}</dd>
        </dl>
        <WhyNot rulebook={rulebook} assessment={assessment} />
        {assessment.recommended !== hopedForRoutes(rulebook)[0] && (
          <IdeaChanges {...{ rulebook, answers }} asOf={assessment.asOf} hasOther={isShared} />
        )}
        {isShared && <ToSettle signs={signs} />}
        {isPurchase && (
          <div className="heed">
            <h3>{words(($) => $.result.warning)}</h3>
            <p>{words(($) => $.result.warningText)}</p>
          </div>
        )}
        <ul className="plain">
          <li>
            <a href={props.readinessHref}>{words(($) => $.result.readiness)}</a>
          </li>
          <li>
            <a href={props.compareHref}>{words(($) => $.result.compare)}</a>
          </li>
        </ul>
      </div>
    </section>
  );
}
