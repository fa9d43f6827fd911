import { useEffect } from 'react';

import signs from 'virtual:agreement-signs';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { keepLater } from '#app/offline/keepLater.ts';
import { onIdle } from '#app/startup/onIdle.ts';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { caseFileOf, writeLink } from '#casefile/index.ts';
import { AgreementPage } from '#features/agreement/AgreementPage.tsx';

/** The page that reads an agreement; the replies go into the case that is open, or begin one. */
export function AgreementRoute() {
  const { rulebook } = useSite();
  // A PDF is to open without network too, for whoever has once been on this page with it.
  useEffect(() => onIdle(() => void keepLater()), []);
  const { walk, openCase } = usePages();
  const hrefOf = useHrefOf();
  const { answers, asOf, notes, lapsed, saved, side } = useCase((context) => context);
  const day = Object.keys(answers).length > 0 ? asOf : today();
  return (
    <AgreementPage
      {...{ rulebook, signs, answers }}
      backHref={hrefOf(walk)}
      questionHref={(question) => hrefOf({ page: 'question', question })}
      onReplies={(replies) =>
        openCase({ case: { asOf: day, answers: { ...answers, ...replies } }, notes, lapsed, saved })
      }
      linkTo={async (replies) => {
        const file = caseFileOf(
          rulebook,
          { asOf: day, answers: { ...answers, ...replies }, side },
          notes,
          today(),
        );
        return `${hrefOf({ page: 'open' })}#${await writeLink(file, { withText: false })}`;
      }}
    />
  );
}
