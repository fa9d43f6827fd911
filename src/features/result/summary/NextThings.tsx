import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { LazyDetails } from '#features/result/LazyDetails.tsx';
import { stepsOf } from '#features/result/explanation/conditions/stepsOf.ts';

type NextThingsProps = {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  /** The questions to find out first. */
  readonly toFindOut: readonly string[];
  /** Seen from the organisation, what the authority does is told apart. */
  readonly isOrganisation: boolean;
};

/** So many things are told. */
const told = 3;

/** The next three things to do: what to find out, and then the first steps. */
export function NextThings(props: NextThingsProps) {
  const { rulebook, assessment, isOrganisation } = props;
  const { t, step, hinge, question: wordsOf } = useTexts();
  // What only the authority can answer is listed for the organisation by itself.
  const isOwn = (id: string): boolean =>
    rulebook.questions.find((question) => question.id === id)?.answeredBy === undefined;
  const toFindOut = props.toFindOut.filter((id) => !isOrganisation || isOwn(id)).slice(0, told);
  const steps = stepsOf(rulebook, assessment);
  const isStopped = assessment.status === 'stopped';
  const own = isOrganisation && isStopped ? stepsOf(rulebook, assessment, 'organisation') : [];
  const asked = toFindOut.map((id) => (
    <li key={id}>
      {t(($) => $.result.short.findOut, { what: hinge(id) })}.{' '}
      <span className="soft">{t(($) => $.result.short.askWho, { who: wordsOf(id).ask })}</span>
    </li>
  ));
  const room = isOrganisation ? told : told - toFindOut.length;
  const done = steps.slice(0, room).map(({ id }) => <li key={id}>{step(id).title}</li>);
  return (
    <>
      {own.length > 0 && (
        <section className="short-part" aria-labelledby="egna-vagar">
          <h2 id="egna-vagar">{t(($) => $.result.short.nextStopped)}</h2>
          <ol className="things">
            {own.map(({ id }) => (
              <li key={id}>{step(id).title}</li>
            ))}
          </ol>
        </section>
      )}
      {isOrganisation && asked.length > 0 && (
        <section className="short-part" aria-labelledby="tillsammans">
          <h2 id="tillsammans">{t(($) => $.result.short.together)}</h2>
          <ol className="things">{asked}</ol>
        </section>
      )}
      {isOrganisation && done.length > 0 && (
        <section className="short-part" aria-labelledby="harnast">
          <LazyDetails
            prints
            summary={<span id="harnast">{t(($) => $.result.short.authorityDoes)}</span>}
          >
            {() => <ol className="things">{done}</ol>}
          </LazyDetails>
        </section>
      )}
      {!isOrganisation && asked.length + done.length > 0 && (
        <section className="short-part" aria-labelledby="harnast">
          <h2 id="harnast">{t(($) => $.result.short[isStopped ? 'nextStopped' : 'next'])}</h2>
          <ol className="things">
            {asked}
            {done}
          </ol>
        </section>
      )}
    </>
  );
}
