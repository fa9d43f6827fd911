import { organisationTexts, useTexts } from '#texts/index.ts';

import { ActionLink } from './ActionLink.tsx';

export type OrganisationPageProps = {
  readonly homeHref: string;
  readonly readinessHref: string;
  /** The first question of a new case. */
  readonly assessHref: string;
  /** Where a case begun in this browser goes on, when there is one. */
  readonly resumeHref?: string | undefined;
  /** Told when the case that is begun is to be seen from the organisation's side. */
  readonly onResume: () => void;
  /** This page in a tab of its own, where a case is begun. */
  readonly newIdeaHref?: string | undefined;
  readonly openHref: string;
  readonly compareHref: string;
};

/** The organisation's own way in: what there is for it to do, and what to know before. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { t } = useTexts();
  const { words } = organisationTexts(useTexts('organisation'));
  const title = words(($) => $.page.title);
  return (
    <main className="frame start" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={props.homeHref}>
        {words(($) => $.page.back)}
      </a>
      <div className="start-grid">
        <div className="opening">
          <h1 id="rubrik" tabIndex={-1}>
            {title}
          </h1>
          <p className="lead">{words(($) => $.page.lead)}</p>
        </div>
        <section className="doors" aria-labelledby="dorrar">
          <h2 id="dorrar">{words(($) => $.page.doors)}</h2>
          <ul className="plain">
            <ActionLink
              href={props.readinessHref}
              title={words(($) => $.page.readiness.title)}
              text={words(($) => $.page.readiness.text)}
              time={words(($) => $.page.readiness.time)}
            />
            <ActionLink
              href={props.assessHref}
              title={words(($) => $.page.questions.title)}
              text={words(($) => $.page.questions.text)}
              time={words(($) => $.page.questions.time)}
            />
            {props.resumeHref !== undefined && (
              <ActionLink
                href={props.resumeHref}
                title={words(($) => $.page.resume.title)}
                text={words(($) => $.page.resume.text)}
                onEnter={props.onResume}
              />
            )}
            {props.newIdeaHref !== undefined && (
              <ActionLink
                href={props.newIdeaHref}
                isNewTab
                title={words(($) => $.page.newIdea.title)}
                text={words(($) => $.page.newIdea.text)}
              />
            )}
            <ActionLink
              href={props.openHref}
              title={words(($) => $.page.open.title)}
              text={words(($) => $.page.open.text)}
            />
            <ActionLink
              href={props.compareHref}
              title={words(($) => $.page.compare.title)}
              text={words(($) => $.page.compare.text)}
            />
          </ul>
        </section>
        <aside className="facts" aria-labelledby="korthet">
          <h2 id="korthet">{words(($) => $.page.know.title)}</h2>
          <dl>
            <div>
              <dt>{words(($) => $.page.know.word)}</dt>
              <dd>{words(($) => $.page.know.wordText)}</dd>
            </div>
            <div>
              <dt>{words(($) => $.page.know.yours)}</dt>
              <dd>{words(($) => $.page.know.yoursText)}</dd>
            </div>
            <div>
              <dt>{words(($) => $.page.know.decides)}</dt>
              <dd>{words(($) => $.page.know.decidesText)}</dd>
            </div>
          </dl>
        </aside>
      </div>
    </main>
  );
}
