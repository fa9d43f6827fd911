import { areFiguresKnown } from '#app/case/areFiguresKnown.ts';
import { forgetUnreadText, unreadText } from '#app/case/unreadText.ts';
import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { tabStorage } from '#app/startup/tabStorage.ts';
import { safeName, useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';
import { saveFile } from '#ui/saveFile.ts';
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
  const unread = status === 'lost' ? unreadText(tabStorage) : null;
  return (
    <CaseBar
      label={t(($) => $.site.caseLabel)}
      link={
        shown.page === 'case'
          ? undefined
          : { href: hrefOf({ page: 'case' }), label: t(($) => $.site.case) }
      }
      title={safeName(name) || t(($) => $.site.caseDay, { date: date(asOf) })}
    >
      {!areFiguresKnown(rulebook, asOf) && (
        <a href={hrefOf({ page: 'about-rules' })}>{t(($) => $.site.unknownFigures)}</a>
      )}{' '}
      {t(($) => $.site[status])}{' '}
      {unread !== null && (
        <button
          type="button"
          className="link"
          onClick={() => {
            saveFile(`${t(($) => $.site.unreadFile)}.json`, unread, 'application/json');
            forgetUnreadText(tabStorage);
          }}
        >
          {t(($) => $.site.saveUnread)}
        </button>
      )}{' '}
      {shown.page !== 'save' && (
        <a href={hrefOf({ page: 'save' })}>{t(($) => $.site.saveOrShare)}</a>
      )}
    </CaseBar>
  );
}
