import plan from 'virtual:workshop';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useOwnPackage } from './useOwnPackage.ts';
import { drawQr } from './drawQr.tsx';
import { useHash } from '#app/tab/useHash.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import { PackageEditor } from '#features/training/editor/PackageEditor.tsx';
import { PresenterPage } from '#features/training/stage/PresenterPage.tsx';
import { ParticipantPage } from '#features/training/vote/ParticipantPage.tsx';
import { ownCase } from '#features/training/stage/stageCase.ts';
import { WorkshopPage } from '#features/training/workshop/WorkshopPage.tsx';
import { readSession } from '#features/training/workshop/runRecord.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { hasCase } from '#wizard/index.ts';

/** The workshop of the one who leads, and the page where the room votes. */
export function WorkshopRoute() {
  const { shown } = usePages();
  if (shown.page === 'presenter') return <PresenterPage />;
  return shown.page === 'vote' ? <VoteRoute /> : <LeadRoute />;
}

function LeadRoute() {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const hrefOf = useHrefOf();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [shown, onShow] = useHash();
  const [session, onSession] = useTabValue('vagval.workshop', readSession);
  const own = useOwnPackage();
  const voteHref = hrefOf({ page: 'vote' });
  return (
    <WorkshopPage
      {...{ rulebook, plan, session, onSession, shown, onShow }}
      day={today()}
      hrefs={{
        cards: hrefOf({ page: 'cards' }),
        workshop: hrefOf({ page: 'workshop' }),
        selfTest: hrefOf({ page: 'self-test' }),
      }}
      voteAddress={(id, round) =>
        voteHref.startsWith('http') ? `${voteHref}#${id}/${round}` : undefined
      }
      ownCase={
        hasCase(context)
          ? ownCase(
              context.notes,
              context.answers,
              words(($) => $.own.happened),
            )
          : undefined
      }
      ownPackage={own.all}
      editor={<PackageEditor plan={plan} {...own} />}
      presenterHref={hrefOf({ page: 'presenter' })}
      qr={drawQr}
    />
  );
}

function VoteRoute() {
  const { rulebook } = useSite();
  const [hash, go] = useHash();
  const [voter, onVoter] = useTabValue('vagval.voter', (kept) =>
    typeof kept === 'number' ? kept : undefined,
  );
  const [, shown = '', round = '1'] = /^([a-z0-9-]+)\/([12])$/.exec(hash) ?? [];
  return (
    <ParticipantPage
      key={shown}
      {...{ rulebook, shown, voter, onVoter }}
      card={plan.cards.find(({ id }) => id === shown)}
      round={round === '2' ? 2 : 1}
      draw={Math.random}
      onRound={(next) => go(`${shown}/${next}`)}
    />
  );
}
