import type { Route } from '#rulebook/index.ts';
import { safeName, useTexts } from '#texts/index.ts';

import { FirstFork } from './FirstFork.tsx';
import { GoodToKnow } from './GoodToKnow.tsx';

export type StartPageProps = {
  readonly assessHref: string;
  /** Begins a case with every question that can matter. */
  readonly onWhole: () => void;
  /** Where a case begun in this browser goes on, when there is one. */
  readonly resumeHref?: string | undefined;
  /** Cases saved in this browser that can be gone on with. */
  readonly saved?: readonly {
    readonly href: string;
    readonly name: string;
    /** An ISO day. */
    readonly savedAt: string;
  }[];
  /** Where an organisation with a proposal goes. */
  readonly organisationHref: string;
  readonly openHref: string;
  /** Where an agreement is read for signs. */
  readonly agreementHref: string;
  readonly trainingHref: string;
  readonly lawCheckedTo: string;
  /** The routes of the rule book, for the fork that is drawn. */
  readonly routes: readonly Route[];
  readonly notCoveredHref: string;
};

/** The first page: what the tool does, the doors in, and the fork that everything turns on. */
export function StartPage(props: StartPageProps) {
  const { assessHref, organisationHref, resumeHref, openHref, lawCheckedTo, routes } = props;
  const { t, date } = useTexts();
  return (
    <main className="frame start" id="innehall">
      <title>{t(($) => $.site.title, { page: t(($) => $.start.title) })}</title>
      <div className="start-grid">
        <div className="opening">
          <h1 className="display" id="rubrik" tabIndex={-1}>
            {t(($) => $.start.title)}
          </h1>
          <p className="lead">{t(($) => $.start.lead)}</p>
        </div>

        <section className="doors" aria-labelledby="dorrar">
          <h2 id="dorrar">{t(($) => $.start.doors)}</h2>
          <ul className="plain">
            <li>
              <h3>
                <a href={assessHref}>{t(($) => $.start.assess.title)}</a>
              </h3>
              <p>{t(($) => $.start.assess.text)}</p>
              <p className="time">{t(($) => $.start.assess.time)}</p>
              <p>
                <button type="button" className="link" onClick={props.onWhole}>
                  {t(($) => $.start.assess.whole)}
                </button>
              </p>
            </li>
            <li>
              <h3>
                <a href={organisationHref}>{t(($) => $.start.organisation.title)}</a>
              </h3>
              <p>{t(($) => $.start.organisation.text)}</p>
              <p className="time">{t(($) => $.start.organisation.time)}</p>
            </li>
            {resumeHref !== undefined && (
              <li>
                <h3>
                  <a href={resumeHref}>{t(($) => $.start.resume.title)}</a>
                </h3>
                <p>{t(($) => $.start.resume.text)}</p>
              </li>
            )}
            {props.saved?.map(({ href, name, savedAt }) => (
              <li key={href}>
                <h3>
                  <a href={href}>
                    {t(
                      ($) => (safeName(name) === '' ? $.start.saved.nameless : $.start.saved.title),
                      {
                        name,
                      },
                    )}
                  </a>
                </h3>
                <p>{t(($) => $.start.saved.text, { date: date(savedAt) })}</p>
              </li>
            ))}
            <li>
              <h3>
                <a href={openHref}>{t(($) => $.start.open.title)}</a>
              </h3>
              <p>{t(($) => $.start.open.text)}</p>
            </li>
            <li>
              <h3>
                <a href={props.agreementHref}>{t(($) => $.start.agreement.title)}</a>
              </h3>
              <p>{t(($) => $.start.agreement.text)}</p>
            </li>
            <li>
              <h3>
                <a href={props.trainingHref}>{t(($) => $.start.training.title)}</a>
              </h3>
              <p>{t(($) => $.start.training.text)}</p>
            </li>
          </ul>
        </section>

        <GoodToKnow lawCheckedTo={lawCheckedTo} notCoveredHref={props.notCoveredHref} />

        <section className="text flow" aria-labelledby="tillhands">
          <h2 id="tillhands">{t(($) => $.start.ready.title)}</h2>
          <ul className="dashes">
            <li>{t(($) => $.start.ready.idea)}</li>
            <li>{t(($) => $.start.ready.money)}</li>
            <li>{t(($) => $.start.ready.own)}</li>
            <li>{t(($) => $.start.ready.others)}</li>
          </ul>
          <p>{t(($) => $.start.ready.missing)}</p>
        </section>

        <FirstFork routes={routes} />
      </div>
    </main>
  );
}
