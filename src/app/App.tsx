import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useRef, useState } from 'react';

import { hasNotes, noNotes, type Notes } from '#casefile/index.ts';
import { type Answers, assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, loadLanguage, TextsProvider } from '#texts/index.ts';
import { createWizard, wizardAt, type WizardContext, type WizardEvent } from '#wizard/index.ts';

import { arrivalAt } from './arrivalAt.ts';
import { eventOf } from './eventOf.ts';
import { focusHeading, focusNamedPart } from './focusHeading.ts';
import { useLocalRules } from './useLocalRules.ts';
import { keepTabCase, restoreTabCase } from './keepTabCase.ts';
import { Page } from './Page.tsx';
import type { OpenCase } from './pageProps.ts';
import { addressOf, isBeside, type Language, type Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { keepSavedAs, notSaved, restoreSavedAs } from './savedAs.ts';
import { today } from './today.ts';
import { useAddress } from './useAddress.ts';
import { useEasy } from './useEasy.ts';
import { usePastedLinks } from './usePastedLinks.ts';
import { useSide } from './useSide.ts';

type AppProps = {
  readonly rulebook: Rulebook;
  readonly root: URL;
  readonly language: Language;
  /** The page of the address; undefined where there is none. */
  readonly place: Place | undefined;
};

/** Fetches a language; a page whose words cannot be fetched stays in the language it has. */
async function isThere(language: Language): Promise<boolean> {
  try {
    await loadLanguage(language);
    return true;
  } catch {
    return false;
  }
}

const tabStorage = (): Storage => window.sessionStorage;

/** The whole of Vägval: one case, walked by the wizard, shown a page at a time. */
export function App({ rulebook, root, language: firstLanguage, place: firstPlace }: AppProps) {
  const [restored] = useState(() => restoreTabCase(rulebook, tabStorage));
  const [wizard] = useState(() => createWizard(rulebook));
  const [input] = useState(() => ({ case: restored?.case ?? { asOf: today(), answers: {} } }));
  const [snapshot] = useState(() => wizardAt(wizard, input, arrivalAt(firstPlace, input.case)));
  const actor = useActorRef(wizard, { input, snapshot });
  const state = useSelector(actor, (current) => current);
  const { asOf, answers } = state.context;
  const [language, setLanguage] = useState(firstLanguage);
  const [before, setBefore] = useState<WizardContext>();
  const [beside, setBeside] = useState(firstPlace && isBeside(firstPlace) ? firstPlace : undefined);
  const [notes, setNotes] = useState<Notes>(restored?.notes ?? noNotes);
  const [lapsed, setLapsed] = useState<Answers>(restored?.lapsed ?? {});
  const [saved, setSaved] = useState(() => restoreSavedAs(tabStorage));
  const [isEasy, onEasy] = useEasy();
  const [local, onLocal] = useLocalRules(rulebook, root);
  const walk = placeOf(rulebook, state);
  const place = beside ?? walk;
  const { side, spoken, setSide } = useSide(language, tabStorage);
  const texts = useMemo(
    () => createTexts(language, rulebook, asOf, { side: spoken, isEasy }),
    [language, rulebook, asOf, spoken, isEasy],
  );

  useAddress(root, { place, language }, async (next, means) => {
    if (await isThere(next.language)) setLanguage(next.language);
    setBefore(undefined);
    const first = rulebook.questions[0]?.id;
    const event = eventOf(state.context, { walk, place }, next.place, means, first);
    const startsOver = event?.type === 'case.restarted';
    if (startsOver && !window.confirm(texts.t(($) => $.site.startOver))) return;
    setBeside(isBeside(next.place) ? next.place : undefined);
    // A door leads in from its own side.
    if (startsOver || event?.type === 'case.started')
      setSide(place.page === 'start' ? 'authority' : 'organisation');
    if (event !== undefined) actor.send(event);
    if (!startsOver) return;
    setNotes(noNotes);
    setLapsed({});
    setSaved(notSaved);
    actor.send({ type: 'case.started' });
  });
  usePastedLinks(root, place.page === 'open');
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
        side={side}
        onSide={setSide}
        saved={saved}
        onSaved={setSaved}
        onOpen={open}
        isEasy={isEasy}
        onEasy={onEasy}
        local={local}
        onLocal={onLocal}
        hrefOf={(target, inLanguage = language) =>
          new URL(addressOf(target, inLanguage), root).href
        }
        send={send}
        onArrive={(page) => {
          if (shown.current === undefined) focusNamedPart();
          else if (shown.current !== page) focusHeading();
          shown.current = page;
        }}
      />
    </TextsProvider>
  );
}
