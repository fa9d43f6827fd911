import knowledge from 'virtual:knowledge';
import { useMemo, useState } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { fileNameOf } from '#app/case/fileNameOf.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { type Notes, caseFileOf, writeCaseFile } from '#casefile/index.ts';
import { offeredPapers, papersWithLongForm, writePaper } from '#documents/index.ts';
import { downloadPaper } from '#features/papers/downloadPaper.ts';
import { downloadPapers } from '#features/papers/downloadPapers.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { PaperPage } from '#features/papers/PaperPage.tsx';
import { PapersPage } from '#features/papers/PapersPage.tsx';
import { ToConfirm } from '#features/papers/ToConfirm.tsx';
import type { DownloadKind } from '#features/papers/SavePaper.tsx';
import { assess, type Assessment, conclusionOf, planOf } from '#reasoning/index.ts';
import type { PaperId } from '#rulebook/index.ts';
import { createTexts, useTexts } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';
import { contentOf } from '#wizard/index.ts';

/** The papers of a case, and each of them: written when it is shown, from what is answered then. */
export function PapersRoute() {
  const { rulebook } = useSite();
  const { side, ...settings } = useSettings();
  const { asOf, answers, notes, lapsed, saved } = useCase((context) => context);
  const send = useSend();
  const hrefOf = useHrefOf();
  const { shown } = usePages();
  const asked = shown.page === 'paper' ? shown.paper : undefined;
  const { language } = useTexts('papers', 'result');
  const local = settings.local.kind === 'read' ? settings.local.rules : undefined;
  // A paper is read by others: its words are the ordinary ones, whichever side the questions are put from.
  const texts = useMemo(() => createTexts(language, rulebook, asOf), [language, rulebook, asOf]);
  const words = texts.papers();
  const day = today();
  const [isLong, setIsLong] = useState(false);
  const plan = useMemo(() => planOf(rulebook, answers, asOf), [rulebook, answers, asOf]);
  const toConfirm = plan.assumed.filter(({ kind }) => kind === 'lenient');
  const { offers, paper, write } = useMemo(() => {
    const assessed = assess(rulebook, answers, asOf);
    // Papers are written on the answers alone, for the route that the plan comes to.
    const { route } = conclusionOf(rulebook, answers, assessed, plan);
    const assessment: Assessment =
      route !== null && route !== assessed.recommended
        ? { ...assessed, status: 'provisional', recommended: route }
        : assessed;
    const isBegun = Object.keys(answers).length > 0;
    const offers = isBegun ? offeredPapers(rulebook, assessment, side) : [];
    // An address of a paper that this case does not call for leads to those that it does.
    const found = offers.find(({ id }) => id === asked);
    const given = {
      rulebook,
      case: { asOf, answers },
      notes,
      assessment,
      texts,
      today: day,
      local,
      upcoming: knowledge.upcoming,
    };
    const write = (id: PaperId, form: 'short' | 'long' = 'short') =>
      writePaper({ ...given, form }, id);
    return { offers, paper: found && write(found.id, isLong ? 'long' : 'short'), write };
  }, [rulebook, answers, asOf, plan, notes, side, texts, day, local, asked, isLong]);

  if (paper === undefined || toConfirm.length > 0)
    return (
      <PapersPage
        papers={offers.map(({ id, kind }) => ({
          id,
          kind,
          title: words.titles[id],
          what: texts.t(($) => $.papers.what[id]),
        }))}
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
        onDownloadAll={async () =>
          downloadPapers(
            offers.map(({ id }) => write(id)),
            paperLabels(texts),
            [notes.caseNumber, notes.name || texts.t(($) => $.papers.caseFile), day].join(' '),
          )
        }
      />
    );
  // What is written must not lack them because it was written too soon.
  if (settings.local.kind === 'loading')
    return <p className="frame">{texts.t(($) => $.site.loading)}</p>;
  return (
    <PaperPage
      paper={paper}
      papersHref={hrefOf({ page: 'papers' })}
      long={
        papersWithLongForm.includes(paper.id) ? { isOn: isLong, onChange: setIsLong } : undefined
      }
      onFill={(field, text) => send({ type: 'note.written', notes: noteOf(notes, field, text) })}
      onDownload={async (kind) => save(kind, paper)}
    />
  );

  async function save(kind: DownloadKind, written: NonNullable<typeof paper>): Promise<void> {
    if (kind !== 'case') return downloadPaper(written, kind, paperLabels(texts));
    const file = {
      ...caseFileOf(rulebook, { asOf, answers }, notes, day),
      lapsed,
      ...(side === 'organisation' && { side }),
    };
    const name = fileNameOf(notes.name || texts.t(($) => $.papers.caseFile), day);
    saveFile(name, writeCaseFile(file), 'application/json');
    const content = contentOf({ asOf, answers }, notes);
    send({ type: 'case.saved', saved: { ...saved, file: content } });
  }
}

/** What is said of the case anyway, and has a place of its own in its notes. */
const ownNotes = ['caseNumber', 'board', 'officer', 'organisation', 'background'] as const;

/** Where the notes of a case keep what is filled in on a paper. */
function noteOf(notes: Notes, field: string, text: string): Partial<Notes> {
  const own = ownNotes.find((name) => name === field);
  return own === undefined ? { fields: { ...notes.fields, [field]: text } } : { [own]: text };
}
