import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useRef, useState } from 'react';

import { type Case, noNotes, type Notes } from '#casefile/index.ts';
import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, loadLanguage, TextsProvider } from '#texts/index.ts';
import { createWizard, wizardAt, type WizardContext, type WizardEvent } from '#wizard/index.ts';

import { Page } from './Page.tsx';
import { addressOf, isBeside, type Language, type Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { keepTabCase, restoreTabCase } from './keepTabCase.ts';
import { today } from './today.ts';
import { useAddress } from './useAddress.ts';
import { eventOf } from './eventOf.ts';
import { focusHeading } from './focusHeading.ts';
import { visit } from './visit.ts';

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

/** What the first address means to the wizard. Beside the walk, a case that was begun goes on. */
function arrival(place: Place | undefined, { answers }: Case): WizardEvent | undefined {
  if (place !== undefined && !isBeside(place)) return visit(place);
  const goesOn = place !== undefined && Object.keys(answers).length > 0;
  return goesOn ? { type: 'case.started' } : undefined;
}

const tabStorage = (): Storage => window.sessionStorage;

/** The whole of Vägval: one case, walked by the wizard, shown a page at a time. */
export function App({ rulebook, root, language: firstLanguage, place: firstPlace }: AppProps) {
  const [restored] = useState(() => restoreTabCase(rulebook, tabStorage));
  const [wizard] = useState(() => createWizard(rulebook));
  const [input] = useState(() => ({ case: restored?.case ?? { asOf: today(), answers: {} } }));
  const [snapshot] = useState(() => wizardAt(wizard, input, arrival(firstPlace, input.case)));
  const actor = useActorRef(wizard, { input, snapshot });
  const state = useSelector(actor, (current) => current);
  const { asOf, answers } = state.context;
  const [language, setLanguage] = useState(firstLanguage);
  const [before, setBefore] = useState<WizardContext>();
  const [beside, setBeside] = useState(firstPlace && isBeside(firstPlace) ? firstPlace : undefined);
  const [notes, setNotes] = useState<Notes>(noNotes);
  const walk = placeOf(rulebook, state);
  const place = beside ?? walk;
  const texts = useMemo(() => createTexts(language, rulebook, asOf), [language, rulebook, asOf]);

  useAddress(root, { place, language }, async (next, means) => {
    if (await isThere(next.language)) setLanguage(next.language);
    setBefore(undefined);
    setBeside(isBeside(next.place) ? next.place : undefined);
    const first = rulebook.questions[0]?.id;
    const event = eventOf(state.context, { walk, place }, next.place, means, first);
    if (event === undefined) return;
    if (event.type !== 'case.restarted') actor.send(event);
    else if (window.confirm(texts.t(($) => $.site.startOver))) {
      setNotes(noNotes);
      actor.send(event);
      actor.send({ type: 'case.started' });
    }
  });
  const shown = useRef<string>(undefined);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const isKept = useMemo(() => keepTabCase({ asOf, answers }, tabStorage), [asOf, answers]);
  const send = (event: WizardEvent): void => {
    setBefore(event.type === 'answer.given' ? state.context : undefined);
    actor.send(event);
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
        onNote={(written) => setNotes((before) => ({ ...before, ...written }))}
        hrefOf={(target, inLanguage = language) =>
          new URL(addressOf(target, inLanguage), root).href
        }
        send={send}
        onArrive={(page) => {
          if (shown.current !== undefined && shown.current !== page) focusHeading();
          shown.current = page;
        }}
      />
    </TextsProvider>
  );
}
