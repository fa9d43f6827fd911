import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { hasNotes, noNotes, type Notes } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, TextsProvider } from '#texts/index.ts';

import { canSpeak } from './settings/ensureLanguage.ts';
import { eventOf } from './address/navigationEvent.ts';
import { focusHeading, focusNamedPart } from './navigation/focusHeading.ts';
import { keepTabCase } from './case/session.ts';
import { Page } from './frame/Frame.tsx';
import type { OpenCase } from './pageProps.ts';
import { isBeside, type Language, type Place } from './address/pages.ts';
import { questionAt } from './address/questionAt.ts';
import type { RestoredCase } from './case/restoreSession.ts';
import { keepSavedAs, notSaved, restoreSavedAs } from './case/savedVersion.ts';
import { takeEarly } from './startup/replayEarlySubmit.ts';
import { useAddress } from './navigation/useAddress.ts';
import { useEasy } from './settings/useEasy.ts';
import { useHrefs } from './navigation/useHrefs.ts';
import { useLocalRules } from './settings/useLocalRules.ts';
import { usePastedLinks } from './navigation/usePastedLink.ts';
import { usePreparation } from './startup/useWarmUp.ts';
import { useSide } from './settings/useSide.ts';
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
