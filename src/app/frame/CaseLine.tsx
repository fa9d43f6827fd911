import { areFiguresKnown } from '#app/case/areFiguresKnown.ts';
import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';
import { saveStatus } from '#wizard/index.ts';

/** The bar of the case under way: its name or its day, and how it is kept. */
export function CaseLine() {
  const { rulebook } = useSite();
  const { shown } = usePages();
  const hrefOf = useHrefOf();
  const asOf = useCase((context) => context.asOf);
  const name = useCase((context) => context.notes.name);
  const status = useCase(saveStatus);
  const { t, date } = useTexts();
  return (
    <CaseBar
      label={t(($) => $.site.caseLabel)}
      link={
        shown.page === 'case'
          ? undefined
          : { href: hrefOf({ page: 'case' }), label: t(($) => $.site.case) }
      }
      title={name || t(($) => $.site.caseDay, { date: date(asOf) })}
    >
      {!areFiguresKnown(rulebook, asOf) && (
        <a href={hrefOf({ page: 'about-rules' })}>{t(($) => $.site.unknownFigures)}</a>
      )}{' '}
      {t(($) => $.site[status])}{' '}
      {shown.page !== 'save' && (
        <a href={hrefOf({ page: 'save' })}>{t(($) => $.site.saveOrShare)}</a>
      )}
    </CaseBar>
  );
}
