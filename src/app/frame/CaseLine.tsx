import { memo } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';

import { areFiguresKnown } from '../case/areFiguresKnown.ts';
import type { KeptAs } from '../case/saveStatus.ts';
import type { HrefOf } from '../pageProps.ts';
import type { Place } from '../address/pages.ts';

type CaseLineProps = {
  readonly rulebook: Rulebook;
  readonly asOf: string;
  /** What the user calls the case; empty where it has no name. */
  readonly name: string;
  readonly keptAs: KeptAs;
  readonly page: Place['page'];
  readonly hrefOf: HrefOf;
};

/** The bar of the case under way; from one question to the next it stays as it is. */
export const CaseLine = memo(({ rulebook, asOf, name, keptAs, page, hrefOf }: CaseLineProps) => {
  const { t, date } = useTexts();
  return (
    <CaseBar
      label={t(($) => $.site.caseLabel)}
      link={
        page === 'case'
          ? undefined
          : { href: hrefOf({ page: 'case' }), label: t(($) => $.site.case) }
      }
      title={name || t(($) => $.site.caseDay, { date: date(asOf) })}
    >
      {!areFiguresKnown(rulebook, asOf) && (
        <a href={hrefOf({ page: 'about-rules' })}>{t(($) => $.site.unknownFigures)}</a>
      )}{' '}
      {t(($) => $.site[keptAs])}{' '}
      {page !== 'save' && <a href={hrefOf({ page: 'save' })}>{t(($) => $.site.saveOrShare)}</a>}
    </CaseBar>
  );
});
