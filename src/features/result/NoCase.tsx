import { useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';

import type { ResultPart } from './resultPart.ts';

type NoCaseProps = { readonly part: ResultPart; readonly startHref: string };

/** What stands on a page that explains a result when nothing has been answered. */
export function NoCase({ part, startHref }: NoCaseProps) {
  const { t } = useTexts('result');
  const title = t(($) => $.result.short.parts[part]);
  return (
    <main className="frame" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{t(($) => $.result.short.noCase)}</p>
      </div>
      <p className="actions">
        <ButtonLink href={startHref}>{t(($) => $.papers.begin)}</ButtonLink>
      </p>
    </main>
  );
}
