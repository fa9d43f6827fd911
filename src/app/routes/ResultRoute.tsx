import knowledge from 'virtual:knowledge';
import { lazy } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useBackHref } from '#app/navigation/useBackHref.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { ResultPage } from '#features/result/ResultPage.tsx';
import { assess, decidingQuestions, missingQuestions } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';

const LocalSection = lazy(async () => ({
  default: (await import('#features/local/LocalSection.tsx')).LocalSection,
}));
const OrganisationResult = lazy(async () => ({
  default: (await import('#features/organisation/OrganisationResult.tsx')).OrganisationResult,
}));

/** The result of a case, with what the municipality's own rules and the organisation's side add to it. */
export function ResultRoute() {
  const { rulebook } = useSite();
  const { local, side } = useSettings();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const hrefOf = useHrefOf();
  const backHref = useBackHref();
  const assessment = assess(rulebook, answers, asOf);
  return (
    <ResultPage
      {...{ rulebook, answers, assessment, asOf }}
      missing={missingQuestions(rulebook, answers, asOf)}
      deciding={decidingQuestions(rulebook, answers, asOf)}
      upcoming={knowledge.upcoming}
      upcomingHref={(id) => `${hrefOf({ page: 'about-rules' })}#lag-${id}`}
      reviewHref={backHref}
      changeHref={(question) => hrefOf({ page: 'question', question })}
      restartHref={hrefOf({ page: 'start' })}
      local={
        (local.kind === 'read' || local.kind === 'refused') && (
          <LocalSection
            rules={local.kind === 'read' ? local.rules : undefined}
            localHref={hrefOf({ page: 'local' })}
            {...{ rulebook, answers, assessment }}
          />
        )
      }
      organisation={
        side === 'organisation' && (
          <OrganisationResult
            {...{ rulebook, answers, assessment }}
            readinessHref={hrefOf({ page: 'readiness' })}
            compareHref={hrefOf({ page: 'compare' })}
          />
        )
      }
      take={<ResultActions />}
    />
  );
}

/** What can be taken from a result: its papers, and the case itself. */
function ResultActions() {
  const { t } = useTexts();
  const hrefOf = useHrefOf();
  return (
    <>
      <ButtonLink href={hrefOf({ page: 'papers' })}>{t(($) => $.papers.link)}</ButtonLink>
      <ButtonLink kind="quiet" href={hrefOf({ page: 'save' })}>
        {t(($) => $.site.saveOrShare)}
      </ButtonLink>
    </>
  );
}
