import type { LocalRules } from '#local/index.ts';
import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';

import { Protocol } from './Protocol.tsx';
import { statementDays } from './statementDays.ts';

type AccessibilityPageProps = {
  /** Whose site it is, when it has told. */
  readonly owner: Pick<LocalRules, 'name' | 'contact'> | undefined;
  /** The address of the site; undefined while the build writes the page. */
  readonly site: string | undefined;
  readonly backHref: string;
};

/** Where anyone reports a site that is not accessible. */
const reportAddress = 'https://www.digg.se/tdosanmalan';

/** The accessibility statement, with all the parts that Digg asks for. */
export function AccessibilityPage({ owner, site, backHref }: AccessibilityPageProps) {
  const { t, date } = useTexts();
  const words = useTexts('accessibility').accessibility();
  const [before, after] = words.who.replace('{{site}}', site ?? 'Vägval').split('{{name}}');
  const { name, email, phone, address } = owner?.contact ?? {};
  const contact = [name, email, phone, address].filter((line) => line !== undefined);
  return (
    <main className="frame accessibility" id="innehall">
      <title>{t(($) => $.site.title, { page: words.title })}</title>
      <a className="back" href={backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lead">
          {before}
          {owner?.name ?? <mark className="fill">{`[${words.nobody}]`}</mark>}
          {after}
        </p>
        {owner === undefined && <p>{words.draft}</p>}
      </div>
      <div className="chapters">
        <Chapter id="status" title={words.status.title}>
          <p className="text">{words.status.text}</p>
        </Chapter>
        <Chapter id="brister" title={words.gaps.title}>
          <ul className="dashes text">
            {words.gaps.items.map(({ what, reason, instead }) => (
              <li key={what}>
                <p>{what}</p>
                <p>
                  {words.gaps.reason}: {reason}
                </p>
                <p>
                  {words.gaps.instead}: {instead}
                </p>
              </li>
            ))}
          </ul>
        </Chapter>
        <Chapter id="oprovat" title={words.untested.title}>
          <ul className="dashes text">
            {words.untested.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Chapter>
        <Chapter id="undantag" title={words.law.title}>
          <p className="text">{words.law.burden}</p>
          <p className="text">{words.law.outside}</p>
        </Chapter>
        <Chapter id="sag-till" title={words.report.title}>
          <p className="text">{words.report.text}</p>
          {contact.length > 0 ? (
            <ul className="plain">
              {contact.map((line) => (
                <li key={line}>{line === email ? <a href={`mailto:${line}`}>{line}</a> : line}</li>
              ))}
            </ul>
          ) : (
            <>
              <p>
                <mark className="fill">{`[${words.report.missing}]`}</mark>
              </p>
              <p className="text soft">{words.report.missingHow}</p>
            </>
          )}
        </Chapter>
        <Chapter id="tillsyn" title={words.supervision.title}>
          <p className="text">
            {words.supervision.text}{' '}
            <a href={reportAddress} rel="noreferrer">
              {words.supervision.link}
            </a>
            .
          </p>
        </Chapter>
        <Chapter id="metod" title={words.method.title}>
          <p className="text">{words.method.text}</p>
          <p>
            {words.method.assessed.replace('{{day}}', date(statementDays.assessed))}{' '}
            {words.method.updated.replace('{{day}}', date(statementDays.updated))}
          </p>
        </Chapter>
      </div>
      <Protocol />
    </main>
  );
}
