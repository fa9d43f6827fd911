import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';

type PrivacyPageProps = { readonly backHref: string };

/** Where the acts that the page names stand, and when they were read. */
const acts = [
  { act: 'gdpr', address: 'http://data.europa.eu/eli/reg/2016/679/oj', read: '2026-11-29' },
  { act: 'ai', address: 'http://data.europa.eu/eli/reg/2024/1689/oj', read: '2026-11-29' },
  {
    act: 'press',
    address:
      'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/tryckfrihetsforordning-1949105_sfs-1949-105/',
    read: '2026-11-29',
  },
] as const;

/** What the browser keeps, whose the data are, how to delete them, and what the AI Act has to do with it. */
export function PrivacyPage({ backHref }: PrivacyPageProps) {
  const { t, date } = useTexts();
  const words = useTexts('privacy').privacy();
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
        <p className="lead">{words.lead}</p>
      </div>
      <div className="chapters">
        {words.chapters.map((chapter) => (
          <Chapter key={chapter.id} id={chapter.id} title={chapter.title}>
            <div className="text flow">
              {chapter.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {'items' in chapter && (
                <ul className="dashes">
                  {chapter.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </div>
          </Chapter>
        ))}
        <Chapter id="kallor" title={words.sources}>
          <ul className="dashes text">
            {acts.map(({ act, address, read }) => (
              <li key={act}>
                <a href={address} rel="noreferrer">
                  {words.acts[act]}
                </a>
                , {words.read.replace('{{day}}', date(read))}
              </li>
            ))}
          </ul>
        </Chapter>
      </div>
    </main>
  );
}
