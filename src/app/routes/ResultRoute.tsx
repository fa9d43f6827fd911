import { lazy } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useBackHref } from '#app/navigation/useBackHref.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { AtlasHref } from '#features/result/explanation/sources/AtlasLink.tsx';
import { authorityParts, organisationParts, resultParts } from '#features/result/resultPart.ts';
import { ShortAnswerPage } from '#features/result/ShortAnswerPage.tsx';
import { assess, decidingQuestions } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';

import { RenewedAgreement } from './RenewedAgreement.tsx';
import { useAtlasHref } from './useAtlasHref.ts';

const ShortProspect = lazy(async () => ({
  default: (await import('#features/organisation/ShortProspect.tsx')).ShortProspect,
}));

/** The result of a case on one screen, with the ways to all that explains it. */
export function ResultRoute() {
  const { rulebook } = useSite();
  const { side } = useSettings();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const hrefOf = useHrefOf();
  const backHref = useBackHref();
  const { t } = useTexts('result');
  const assessment = assess(rulebook, answers, asOf);
  const isOrganisation = side === 'organisation';
  const atlasHref = useAtlasHref();
  return (
    <AtlasHref value={atlasHref}>
      <ShortAnswerPage
        {...{ rulebook, answers, assessment }}
        deciding={decidingQuestions(rulebook, answers, asOf)}
        reviewHref={backHref}
        changeHref={(question) => hrefOf({ page: 'question', question })}
        restartHref={hrefOf({ page: 'start' })}
        partHref={(part) => hrefOf({ page: 'explained', part })}
        parts={resultParts
          .filter((part) => part !== 'whole')
          .filter((part) => !(isOrganisation ? authorityParts : organisationParts).includes(part))
          .map((part) => ({
            part,
            title: t(($) => $.result.short.parts[part]),
            href: hrefOf({ page: 'explained', part }),
          }))}
        renderOrganisation={
          isOrganisation ? (told) => <ShortProspect assessment={told} /> : undefined
        }
        take={
          <>
            <ResultActions />
            <GoThroughAll />
          </>
        }
      />
    </AtlasHref>
  );
}

/** Goes through every question that is left, after a walk that asked only what decides. */
function GoThroughAll() {
  const { t } = useTexts();
  const send = useSend();
  return useCase(({ walk }) => walk) === 'whole' ? null : (
    <button
      type="button"
      className="link"
      onClick={() => send({ type: 'walk.changed', walk: 'whole' })}
    >
      {t(($) => $.review.whole)}
    </button>
  );
}

/** What can be taken from a result: its papers, and the case itself. */
function ResultActions() {
  const { t } = useTexts('result');
  const hrefOf = useHrefOf();
  return (
    <>
      <ButtonLink href={hrefOf({ page: 'papers' })}>{t(($) => $.papers.link)}</ButtonLink>
      <ButtonLink kind="quiet" href={hrefOf({ page: 'save' })}>
        {t(($) => $.site.saveOrShare)}
      </ButtonLink>
      <RenewedAgreement />
    </>
  );
}
