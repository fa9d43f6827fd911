import { lazy } from 'react';

import { ResultPage } from '#features/result/ResultPage.tsx';
import { decidingQuestions, missingQuestions } from '#reasoning/index.ts';

import type { WalkContentProps } from '../pageProps.ts';
import { TakeAway } from './ResultActions.tsx';

const LocalSection = lazy(async () => ({
  default: (await import('#features/local/LocalSection.tsx')).LocalSection,
}));
const OrganisationResult = lazy(async () => ({
  default: (await import('#features/organisation/OrganisationResult.tsx')).OrganisationResult,
}));

/** The result of a case, with what the municipality's own rules and the organisation's side add to it. */
export function ResultContent(props: WalkContentProps) {
  const { rulebook, context, assessment, backHref, hrefOf, local, side } = props;
  const { answers, asOf } = context;
  return (
    <ResultPage
      {...{ rulebook, answers, assessment, asOf }}
      missing={missingQuestions(rulebook, answers, asOf)}
      deciding={decidingQuestions(rulebook, answers, asOf)}
      reviewHref={backHref}
      changeHref={(question) => hrefOf({ page: 'question', question })}
      restartHref={hrefOf({ page: 'start' })}
      local={
        local.kind !== 'none' && (
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
      take={<TakeAway hrefOf={hrefOf} />}
    />
  );
}
