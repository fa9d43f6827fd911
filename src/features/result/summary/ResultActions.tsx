import type { ReactNode } from 'react';

import { useTexts } from '#texts/index.ts';

type ResultActionsProps = {
  readonly restartHref: string;
  /** Where everything stands on one page, to print. */
  readonly wholeHref: string;
  readonly children?: ReactNode;
};

/** Where to go from a result: what to take along, to print, or a new case. */
export function ResultActions({ restartHref, wholeHref, children }: ResultActionsProps) {
  const { t } = useTexts();
  return (
    <aside className="margin take" aria-labelledby="vidare">
      <h2 id="vidare">{t(($) => $.result.take)}</h2>
      {children}
      <ul className="plain">
        <li>
          <button type="button" className="link" onClick={() => window.print()}>
            {t(($) => $.result.short.printShort)}
          </button>
        </li>
        <li>
          <a href={wholeHref}>{t(($) => $.result.short.printAll)}</a>
        </li>
        <li>
          <a href={restartHref}>{t(($) => $.result.restart)}</a>
        </li>
      </ul>
    </aside>
  );
}
