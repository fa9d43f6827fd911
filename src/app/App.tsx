import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { hasNotes, noNotes, type Notes } from '#casefile/index.ts';
import { type Answers, assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, loadLanguage, loadWalk, TextsProvider } from '#texts/index.ts';
import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import { eventOf } from './eventOf.ts';
import { focusHeading } from './focusHeading.ts';
import { keepTabCase } from './keepTabCase.ts';
import { Page } from './Page.tsx';
import type { OpenCase } from './pageProps.ts';
import { addressOf, isBeside, type Language, type Place, upFrom } from './place.ts';
import { placeOf } from './placeOf.ts';
import type { RestoredCase } from './restoreTabCase.ts';
import { keepSavedAs, notSaved, restoreSavedAs } from './savedAs.ts';
import { takeEarly } from './takeEarly.ts';
import { useAddress } from './useAddress.ts';
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

/** Fetches a language; a page whose words cannot be fetched stays in the language it has. */
async function isThere(language: Language): Promise<boolean> {
  try {
    await Promise.all([loadLanguage(language), loadWalk(language)]);
    return true;
  } catch {
    return false;
  }
}

const never = (): (() => void) => () => undefined;

const tabStorage = (): Storage => window.sessionStorage;

/** The whole of Vägval: one case, walked by the wizard, shown a page at a time. */
export function App(props: AppProps) {
  const { rulebook, root, language: firstLanguage, place: firstPlace, day, restored } = props;
  const begun = restored?.case ?? { asOf: day, answers: {} };
  const { actor, state } = useWizard(rulebook, begun, firstPlace);
  const { asOf, answers } = state.context;
  const [language, setLanguage] = useState(firstLanguage);
  const [before, setBefore] = useState<WizardContext>();
  const [beside, setBeside] = useState(firstPlace && isBeside(firstPlace) ? firstPlace : undefined);
  const [notes, setNotes] = useState<Notes>(restored?.notes ?? noNotes);
  const [lapsed, setLapsed] = useState<Answers>(restored?.lapsed ?? {});
  const [saved, setSaved] = useState(() => restoreSavedAs(tabStorage));
  const walk = placeOf(rulebook, state);
  const place = beside ?? walk;
  const texts = useMemo(() => createTexts(language, rulebook, asOf), [language, rulebook, asOf]);

  useAddress(root, { place, language }, async (next, means) => {
    if (await isThere(next.language)) setLanguage(next.language);
    setBefore(undefined);
    const first = rulebook.questions[0]?.id;
    const event = eventOf(state.context, { walk, place }, next.place, means, first);
    const startsOver = event?.type === 'case.restarted';
    if (startsOver && !window.confirm(texts.t(($) => $.site.startOver))) return;
    setBeside(isBeside(next.place) ? next.place : undefined);
    if (event !== undefined) actor.send(event);
    if (!startsOver) return;
    setNotes(noNotes);
    setLapsed({});
    setSaved(notSaved);
    actor.send({ type: 'case.started' });
  });
  // A page of the build knows no address of its own: its links are relative until it has come alive.
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const shown = useRef<string>(undefined);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const isKept = useMemo(
    () => keepTabCase({ asOf, answers }, tabStorage, notes, lapsed),
    [asOf, answers, notes, lapsed],
  );
  useEffect(() => keepSavedAs(saved, tabStorage), [saved]);
  const send = (event: WizardEvent): void => {
    setBefore(event.type === 'answer.given' ? state.context : undefined);
    actor.send(event);
  };
  const open: OpenCase = ({ lapsed: itsLapsed, ...opened }, itsNotes, itsSaving) => {
    setNotes(itsNotes);
    setLapsed(itsLapsed);
    setSaved(itsSaving);
    setBefore(undefined);
    setBeside(undefined);
    actor.send({ type: 'case.opened', case: opened });
    actor.send({ type: 'review.visited' });
  };
  return (
    <TextsProvider texts={texts}>
      <Page
        rulebook={rulebook}
        root={root}
        context={state.context}
        place={place}
        walk={walk}
        previous={before && assess(rulebook, before.answers, before.asOf)}
        isKept={isKept}
        lost={restored?.problems.length ?? 0}
        notes={notes}
        lapsed={lapsed}
        onNote={(written) => setNotes((earlier) => ({ ...earlier, ...written }))}
        hasCase={Object.keys(answers).length > 0 || hasNotes(notes)}
        saved={saved}
        onSaved={setSaved}
        onOpen={open}
        hrefOf={(target, inLanguage = language) => {
          const address = addressOf(target, inLanguage);
          return isAlive
            ? new URL(address, root).href
            : upFrom(addressOf(place, language)) + address;
        }}
        send={send}
        onArrive={(page) => {
          if (shown.current === undefined) takeEarly();
          else if (shown.current !== page) focusHeading();
          shown.current = page;
        }}
      />
    </TextsProvider>
  );
}
