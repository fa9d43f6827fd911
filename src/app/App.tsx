import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { hasNotes, noNotes, type Notes } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, TextsProvider } from '#texts/index.ts';

import { canSpeak } from './canSpeak.ts';
import { eventOf } from './eventOf.ts';
import { focusHeading, focusNamedPart } from './focusHeading.ts';
import { keepTabCase } from './keepTabCase.ts';
import { Page } from './Page.tsx';
import type { OpenCase } from './pageProps.ts';
import { isBeside, type Language, type Place } from './place.ts';
import { questionAt } from './questionAt.ts';
import type { RestoredCase } from './restoreTabCase.ts';
import { keepSavedAs, notSaved, restoreSavedAs } from './savedAs.ts';
import { takeEarly } from './takeEarly.ts';
import { useAddress } from './useAddress.ts';
import { useEasy } from './useEasy.ts';
import { useHrefs } from './useHrefs.ts';
import { useLocalRules } from './useLocalRules.ts';
import { usePastedLinks } from './usePastedLinks.ts';
import { usePreparation } from './usePreparation.ts';
import { useSide } from './useSide.ts';
import { useWizard } from './useWizard.ts';

type AppProps = {
  readonly rulebook: Rulebook;
  readonly root: URL;
  readonly language: Language;
  /** The page of the address; undefined where there is none. */
  readonly place: Place | undefined;
  /** The day a new case begins on. */
  readonly day: string;
  /** What this tab held before it was reloaded. */
  readonly restored: RestoredCase | undefined;
};

const tabStorage = (): Storage => window.sessionStorage;

/** The whole of Vägval: one case, walked by the wizard, shown a page at a time. */
export function App(props: AppProps) {
  const { rulebook, root, language: firstLanguage, place: firstPlace, day, restored } = props;
  const begun = restored?.case ?? { asOf: day, answers: {} };
  const { send, expect, ...walked } = useWizard(rulebook, begun, firstPlace);
  const { context, place: walk } = walked;
  const { asOf, answers } = context;
  const [language, setLanguage] = useState(firstLanguage);
  const [beside, setBeside] = useState(firstPlace && isBeside(firstPlace) ? firstPlace : undefined);
  const [notes, setNotes] = useState<Notes>(restored?.notes ?? noNotes);
  const [lapsed, setLapsed] = useState<Answers>(restored?.lapsed ?? {});
  const [saved, setSaved] = useState(() => restoreSavedAs(tabStorage));
  const [isEasy, onEasy] = useEasy();
  const [local, onLocal] = useLocalRules(rulebook, root);
  const place = beside ?? walk;
  const { side, spoken, setSide } = useSide(language, tabStorage);
  const texts = useMemo(
    () => createTexts(language, rulebook, asOf, { side: spoken, isEasy }),
    [language, rulebook, asOf, spoken, isEasy],
  );

  useAddress(root, { place, language }, async (next, means) => {
    if (await canSpeak(next.language)) setLanguage(next.language);
    const first = rulebook.questions[0]?.id;
    const event = eventOf(context, { walk, place }, next.place, means, first);
    const startsOver = event?.type === 'case.restarted';
    if (startsOver && !window.confirm(texts.t(($) => $.site.startOver))) return;
    setBeside(isBeside(next.place) ? next.place : undefined);
    // A door leads in from its own side.
    if (startsOver || event?.type === 'case.started')
      setSide(place.page === 'start' ? 'authority' : 'organisation');
    if (event !== undefined) send(event);
    if (!startsOver) return;
    setNotes(noNotes);
    setLapsed({});
    setSaved(notSaved);
    send({ type: 'case.started' });
  });
  usePastedLinks(root, place.page === 'open');
  usePreparation(rulebook, context, questionAt(rulebook, place));
  const hrefOf = useHrefs(root, place, language);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const isKept = useMemo(
    () => keepTabCase({ asOf, answers }, tabStorage, notes, lapsed),
    [asOf, answers, notes, lapsed],
  );
  useEffect(() => keepSavedAs(saved, tabStorage), [saved]);
  const onNote = useCallback(
    (written: Partial<Notes>): void => setNotes((earlier) => ({ ...earlier, ...written })),
    [],
  );
  const open: OpenCase = ({ lapsed: itsLapsed, ...opened }, itsNotes, itsSaving) => {
    setNotes(itsNotes);
    setLapsed(itsLapsed);
    setSaved(itsSaving);
    setBeside(undefined);
    send({ type: 'case.opened', case: opened });
    send({ type: 'review.visited' });
  };
  return (
    <TextsProvider texts={texts}>
      <Page
        rulebook={rulebook}
        root={root}
        {...walked}
        place={place}
        walk={walk}
        isKept={isKept}
        lost={restored?.problems.length ?? 0}
        notes={notes}
        lapsed={lapsed}
        onNote={onNote}
        hasCase={Object.keys(answers).length > 0 || hasNotes(notes)}
        side={side}
        onSide={setSide}
        saved={saved}
        onSaved={setSaved}
        onOpen={open}
        isEasy={isEasy}
        onEasy={onEasy}
        local={local}
        onLocal={onLocal}
        hrefOf={hrefOf}
        send={send}
        onExpect={expect}
        onArrive={(page) => {
          if (shown.current === undefined) {
            focusNamedPart();
            takeEarly();
          } else if (shown.current !== page) focusHeading();
          shown.current = page;
        }}
      />
    </TextsProvider>
  );
}
