import { type ReactNode, useEffect, useMemo, useState } from 'react';
import plan from 'virtual:workshop';

import { useCase } from '#app/case/CaseProvider.tsx';
import { fileNameOf } from '#app/case/fileNameOf.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import { noNotes, caseFileOf, writeCaseFile, writeLink } from '#casefile/index.ts';
import { PackageFile } from '#features/training/editor/PackageFile.tsx';
import { readDraft } from '#features/training/library/cardDraft.ts';
// What is printed must be there at once: this drawing is not fetched when it is asked for.
import { QrDrawing } from '#features/save/QrDrawing.tsx';
import { CardPage } from '#features/training/card/CardPage.tsx';
import { LibraryPage } from '#features/training/library/LibraryPage.tsx';
import { OwnCard } from '#features/training/library/OwnCard.tsx';
import { ownCardsOf } from '#features/training/library/shownCard.ts';
import { readSelfTest } from '#features/training/selfTest/selfTestRecord.ts';
import { SelfTestPage } from '#features/training/selfTest/SelfTestPage.tsx';
import type { CaseCard } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';
import { hasCase } from '#wizard/index.ts';

import { useOwnPackage } from './useOwnPackage.ts';

/** The pages for trainers: the library and its cards, and the self-test. */
export function TrainingRoute() {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const { shown } = usePages();
  const hrefOf = useHrefOf();
  const [draft, onDraft] = useTabValue('vagval.card', readDraft);
  const [test, onTest] = useTabValue('vagval.selfTest', readSelfTest);
  const own = useOwnPackage();
  const ownCards = useMemo(() => ownCardsOf(own.all), [own.all]);
  const { words } = trainingTexts(useTexts('training', 'result'));
  const day = today();
  const card = shown.page === 'card' ? plan.cards.find(({ id }) => id === shown.card) : undefined;
  const openHref = useOpenHref(card, day);
  const hrefs = {
    cards: hrefOf({ page: 'cards' }),
    workshop: hrefOf({ page: 'workshop' }),
    selfTest: hrefOf({ page: 'self-test' }),
  };
  const voteHref = hrefOf({ page: 'vote' });
  const drawVoteQr = (id: string, label: string): ReactNode =>
    voteHref.startsWith('http') && <QrDrawing text={`${voteHref}#${id}/1`} label={label} />;
  const cardHref = (id: string): string => hrefOf({ page: 'card', card: id });

  if (card !== undefined)
    return (
      <CardPage key={card.id} {...{ rulebook, card, day, openHref }} libraryHref={hrefs.cards} />
    );
  if (shown.page === 'self-test')
    return (
      <SelfTestPage {...{ rulebook, plan, day, hrefs, cardHref }} record={test} onRecord={onTest} />
    );
  return (
    <LibraryPage
      {...{ rulebook, plan, day, hrefs, cardHref, ownCards }}
      draw={Math.random}
      drawQr={drawVoteQr}
    >
      <h2>{words(($) => $.library.own)}</h2>
      <div className="text flow after">
        <p>{words(($) => $.library.ownLead)}</p>
        <PackageFile
          id="kortfil"
          hint={words(($) => $.library.ownHint)}
          told={own.told}
          onFile={own.onFile}
        />
      </div>
      <OwnCard
        {...{ draft, onDraft }}
        hasCase={hasCase(context)}
        onSave={(written, withAnswers) => {
          const answers = withAnswers ? context.answers : {};
          const asOf = withAnswers ? context.asOf : day;
          const file = caseFileOf(rulebook, { asOf, answers }, { ...noNotes, ...written }, day);
          saveFile(fileNameOf(written.name, day), writeCaseFile(file), 'application/json');
        }}
      />
    </LibraryPage>
  );
}

/** The address that opens a card's answers in the walk, as a shared case is opened: asked about first. */
function useOpenHref(card: CaseCard | undefined, day: string): string | undefined {
  const { rulebook } = useSite();
  const hrefOf = useHrefOf();
  const { story } = trainingTexts(useTexts('training', 'result'));
  const page = hrefOf({ page: 'open' });
  const { title = '', facts = '' } = card === undefined ? {} : story(card.id);
  const [found, setFound] = useState<{ readonly card: CaseCard; readonly href: string }>();
  useEffect(() => {
    if (card === undefined) return undefined;
    let isGone = false;
    const kept = { asOf: day, answers: card.answers };
    const notes = { ...noNotes, name: title, background: facts };
    const file = caseFileOf(rulebook, kept, notes, day);
    const make = async (): Promise<void> => {
      const href = `${page}#${await writeLink(file, { withText: true })}`;
      if (!isGone) setFound({ card, href });
    };
    void make();
    return () => {
      isGone = true;
    };
  }, [rulebook, card, day, page, title, facts]);
  return found?.card === card ? found?.href : undefined;
}
