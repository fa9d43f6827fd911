import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { placeholdersOf } from '#documents/index.ts';
import { downloadPapers } from '#features/papers/downloadPapers.ts';
import { OwnTemplate } from '#features/papers/OwnTemplate.tsx';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { PapersPage } from '#features/papers/PapersPage.tsx';
import { ToConfirm } from '#features/papers/ToConfirm.tsx';

import { ShownPaper } from './ShownPaper.tsx';
import { usePaperTemplate } from './usePaperTemplate.ts';
import { usePapers } from './usePapers.ts';

/** The papers of a case, and each of them: written when it is shown, from what is answered then. */
export function PapersRoute() {
  const papers = usePapers();
  const { offers, write, toConfirm, texts, day } = papers;
  const notes = useCase((context) => context.notes);
  const send = useSend();
  const hrefOf = useHrefOf();
  const { shown } = usePages();
  const { template, unreachable, choose, stop, unfit } = usePaperTemplate(papers);
  const words = texts.papers();
  // An address of a paper that this case does not call for leads to those that it does.
  const asked = shown.page === 'paper' && offers.some(({ id }) => id === shown.paper);
  if (asked && toConfirm.length === 0)
    return papers.isWaiting ? (
      <p className="frame">{texts.t(($) => $.site.loading)}</p>
    ) : (
      <ShownPaper key={shown.paper} id={shown.paper} papers={papers} />
    );
  return (
    <PapersPage
      papers={offers.map(({ id, kind }) => ({
        id,
        kind,
        title: words.titles[id],
        what: texts.t(($) => $.papers.what[id]),
      }))}
      notOffered={shown.page === 'paper' && !asked ? words.titles[shown.paper] : undefined}
      toConfirm={
        toConfirm.length > 0 ? (
          <ToConfirm
            assumed={toConfirm}
            questionHref={(question) => hrefOf({ page: 'question', question })}
            onConfirm={(question, answer) => send({ type: 'answer.given', question, answer })}
          />
        ) : undefined
      }
      resultHref={hrefOf({ page: 'result' })}
      startHref={hrefOf({ page: 'start' })}
      paperHref={(id) => hrefOf({ page: 'paper', paper: id })}
      about={{ ...words.aboutCase, href: hrefOf({ page: 'case' }) }}
      dates={{ ...words.dates.link, href: hrefOf({ page: 'dates' }) }}
      onDownloadAll={saveAll}
      after={
        offers[0] !== undefined && (
          <OwnTemplate
            words={words.template}
            inUse={template}
            unreachable={unreachable}
            placeholders={placeholdersOf(write(offers[0].id))}
            onChoose={choose}
            onStop={stop}
          />
        )
      }
    />
  );

  async function saveAll(): Promise<string | undefined> {
    const name = [notes.caseNumber, notes.name || texts.t(($) => $.papers.caseFile), day].join(' ');
    const written = offers.map(({ id }) => write(id));
    const misfit = await downloadPapers(written, paperLabels(texts), name, template?.bytes);
    return misfit && unfit(misfit.paper, misfit.problem);
  }
}
