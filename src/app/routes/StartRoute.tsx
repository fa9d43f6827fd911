import { use, useMemo } from 'react';

import type { Page } from '#app/address/pages.ts';
import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { nameSavedCases, savedCaseHash } from '#app/savedCases/nameSavedCases.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { browserStorage } from '#app/startup/tabStorage.ts';
import { today } from '#app/startup/today.ts';
import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import { useTexts } from '#texts/index.ts';
import { useConfirm } from '#ui/ConfirmProvider.tsx';
import { fetchOnce } from '#ui/fetchOnce.ts';
import { questionsLeft } from '#wizard/index.ts';

/** Fetches the start page: whoever goes straight to a question does without. */
export const loadStart = fetchOnce(async () => import('#features/start/StartPage.tsx'));

/** More saved cases than these stand only on the page that opens them. */
const offered = 3;

/** Where one arrives, begins a case, or goes on with it. */
export function StartRoute() {
  const { StartPage } = use(loadStart());
  const { rulebook } = useSite();
  const hrefOf = useHrefOf();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const walk = useCase((context) => context.walk);
  const side = useCase((context) => context.side);
  const send = useSend();
  const { onSide } = useSettings();
  const { t } = useTexts();
  const confirm = useConfirm();
  const first = rulebook.questions[0]?.id ?? '';
  const here = useCase((context) => context.saved.shelf?.id);
  const isHydrated = useIsHydrated();
  const saved = useMemo(
    () => (isHydrated ? nameSavedCases(browserStorage).filter(({ id }) => id !== here) : []),
    [isHydrated, here],
  );
  const isBegun = Object.keys(answers).length > 0;
  return (
    <StartPage
      assessHref={hrefOf({ page: 'question', question: first })}
      resumeHref={isBegun ? hrefOf(nextPage()) : undefined}
      saved={saved.slice(0, offered).map(({ id, name, savedAt }) => ({
        href: `${hrefOf({ page: 'open' })}#${savedCaseHash(id)}`,
        name,
        savedAt,
      }))}
      onWhole={() => void beginWhole()}
      openHref={hrefOf({ page: 'open' })}
      organisationHref={hrefOf({ page: 'organisation' })}
      agreementHref={hrefOf({ page: 'agreement' })}
      trainingHref={hrefOf({ page: 'cards' })}
      lawCheckedTo={rulebook.lawCheckedTo}
      routes={rulebook.routes}
      notCoveredHref={`${hrefOf({ page: 'about-rules' })}#utanfor`}
    />
  );

  /** Begins a case in which every question is asked that can matter. */
  async function beginWhole(): Promise<void> {
    if (isBegun && !(await confirm(t(($) => $.site.startOver)))) return;
    onSide('authority');
    send({ type: 'case.restarted', asOf: today(), walk: 'whole' });
  }

  /** Where a case under way goes on. */
  function nextPage(): Page {
    const next = questionsLeft(rulebook, { answers, asOf, walk, side })[0]?.id;
    // A link to the first question begins a new case.
    return next === undefined || next === first
      ? { page: next === undefined && walk === 'short' ? 'result' : 'review' }
      : { page: 'question', question: next };
  }
}
