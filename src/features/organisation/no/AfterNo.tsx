import type { Assessment } from '#reasoning/index.ts';
import type { Refusal, Rulebook } from '#rulebook/index.ts';
import { organisationTexts, SourceLinks, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import type { NoDraft } from './noDraft.ts';
import { NoEmail } from './NoEmail.tsx';
import { refusalsFor } from './refusalsFor.ts';
import type { NamedCase } from './writeEmail.ts';

type AfterNoProps = {
  readonly rulebook: Rulebook;
  readonly refusals: readonly Refusal[];
  readonly assessment: Assessment;
  readonly named: NamedCase;
  readonly draft: NoDraft;
  readonly onDraft: (draft: NoDraft) => void;
};

/** A no that helps: by reason, whom else to ask and what to ask for in writing; and the e-mail that asks. */
export function AfterNo(props: AfterNoProps) {
  const { rulebook, refusals, assessment, named, draft, onDraft } = props;
  const { words, refusal } = organisationTexts(useTexts('organisation'));
  const { date } = useTexts();
  const shown = refusalsFor(refusals, rulebook, assessment);
  const dayOf = (day: string): string => (day === '' ? words(($) => $.no.noDate) : date(day));
  return (
    <div className="text flow after-no">
      <p>{words(($) => $.no.lead)}</p>
      <div className="act no-print">
        <Button kind="quiet" onPress={() => window.print()}>
          {words(($) => $.no.print)}
        </Button>
      </div>
      {shown.map(({ id, sources }) => {
        const { title, means, ask, request } = refusal(id);
        return (
          <section key={id} className="flow" aria-labelledby={`nej-${id}`}>
            <h2 id={`nej-${id}`}>{title}</h2>
            <dl className="told-no">
              <dt>{words(($) => $.no.means)}</dt>
              <dd>{means}</dd>
              <dt>{words(($) => $.no.ask)}</dt>
              <dd>{ask}</dd>
              <dt>{words(($) => $.no.request)}</dt>
              <dd>{words(($) => $.no.requestIs, { what: request })}</dd>
            </dl>
            <SourceLinks isSmall rulebook={rulebook} sources={sources} />
          </section>
        );
      })}
      <NoEmail
        {...{ named, draft, onDraft }}
        requests={shown.map(({ id }) => refusal(id).request).toReversed()}
      />
      <section className="flow" aria-labelledby="skriv-upp">
        <h2 id="skriv-upp">{words(($) => $.no.dates)}</h2>
        <ul className="dashes">
          <li>{words(($) => $.no.decided, { date: dayOf(draft.told) })}</li>
          <li>{words(($) => $.no.answerBy, { date: dayOf(draft.by) })}</li>
          <li>{words(($) => $.no.board)}</li>
        </ul>
        <div className="write-lines" />
      </section>
    </div>
  );
}
