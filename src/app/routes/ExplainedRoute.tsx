import knowledge from 'virtual:knowledge';
import { lazy } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { caseToSave } from '#app/case/caseToSave.ts';
import { fileNameOf } from '#app/case/fileNameOf.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import { writeCaseFile, writeLink } from '#casefile/index.ts';
import { AtlasHref } from '#features/result/explanation/sources/AtlasLink.tsx';
import { ExplainedPage } from '#features/result/ExplainedPage.tsx';
import { newDraft, readNoDraft } from '#features/organisation/no/noDraft.ts';
import { NoCase } from '#features/result/NoCase.tsx';
import {
  type Answers,
  assess,
  conclusionOf,
  decidingQuestions,
  missingQuestions,
  planOf,
  toldUnder,
} from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { download } from '#features/save/download.ts';

import { useAtlasHref } from './useAtlasHref.ts';

const LocalSection = lazy(async () => ({
  default: (await import('#features/local/LocalSection.tsx')).LocalSection,
}));
const OrganisationResult = lazy(async () => ({
  default: (await import('#features/organisation/OrganisationResult.tsx')).OrganisationResult,
}));

const AfterNo = lazy(async () => ({
  default: (await import('#features/organisation/no/AfterNo.tsx')).AfterNo,
}));

/** One page of those that explain a result, with what the municipality and the organisation's side add to it. */
export function ExplainedRoute() {
  const { rulebook } = useSite();
  const { local, side } = useSettings();
  const { shown } = usePages();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const notes = useCase((context) => context.notes);
  const lapsed = useCase((context) => context.lapsed);
  const hrefOf = useHrefOf();
  const [kept, onDraft] = useTabValue('vagval.no', readNoDraft);
  const draft = { ...newDraft(today(), notes.organisation), ...kept };
  const { t } = useTexts('result');
  const atlasHref = useAtlasHref();
  const part = shown.page === 'explained' ? shown.part : 'whole';
  if (Object.keys(answers).length === 0)
    return <NoCase part={part} startHref={hrefOf({ page: 'start' })} />;
  const assessment = assess(rulebook, answers, asOf);
  const caseWith = (replies: Answers) =>
    caseToSave(
      rulebook,
      { asOf, answers: { ...answers, ...replies }, notes, lapsed, side },
      today(),
    );
  const shared = { rulebook, answers, assessment };
  const conclusion = conclusionOf(rulebook, answers, assessment, planOf(rulebook, answers, asOf));
  return (
    <AtlasHref value={atlasHref}>
      <ExplainedPage
        {...shared}
        part={part}
        missing={missingQuestions(rulebook, answers, asOf)}
        deciding={decidingQuestions(rulebook, answers, asOf)}
        upcoming={knowledge.upcoming}
        upcomingHref={(id) => `${hrefOf({ page: 'about-rules' })}#lag-${id}`}
        changeHref={(question) => hrefOf({ page: 'question', question })}
        resultHref={hrefOf({ page: 'result' })}
        linkTo={async (replies) =>
          `${hrefOf({ page: 'open' })}#${await writeLink(caseWith(replies), { withText: false })}`
        }
        onSaveFile={(replies) =>
          download(
            fileNameOf(notes.name || t(($) => $.papers.caseFile), today()),
            writeCaseFile(caseWith(replies)),
          )
        }
        sourcesHref={hrefOf({ page: 'explained', part: 'sources' })}
        changesHref={hrefOf({ page: 'explained', part: 'changes' })}
        local={
          (local.kind === 'read' || local.kind === 'refused') && (
            <LocalSection
              rules={local.kind === 'read' ? local.rules : undefined}
              localHref={hrefOf({ page: 'local' })}
              {...shared}
            />
          )
        }
        afterNo={
          <AfterNo
            {...{ rulebook, assessment, draft, onDraft }}
            refusals={knowledge.refusals}
            named={notes}
          />
        }
        organisation={
          side === 'organisation' || part === 'organisation' ? (
            <OrganisationResult
              {...{ rulebook, answers }}
              // As the answer is told on the page before.
              assessment={toldUnder(rulebook, answers, assessment, conclusion).assessment}
              readinessHref={hrefOf({ page: 'readiness' })}
              compareHref={hrefOf({ page: 'compare' })}
            />
          ) : undefined
        }
      />
    </AtlasHref>
  );
}
