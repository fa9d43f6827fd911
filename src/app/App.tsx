import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';

import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, loadLanguage, TextsProvider } from '#texts/index.ts';
import { createWizard, wizardAt, type WizardContext, type WizardEvent } from '#wizard/index.ts';

import { Page } from './Page.tsx';
import { addressOf, type Language, type Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { keepTabCase, restoreTabCase } from './tabCase.ts';
import { today } from './today.ts';
import { useAddress } from './useAddress.ts';
import { useFocusOnPage } from './useFocusOnPage.ts';
import { visit } from './visit.ts';

type AppProps = {
  readonly rulebook: Rulebook;
  readonly root: URL;
  readonly language: Language;
  /** The page of the address; undefined where there is none. */
  readonly place: Place | undefined;
};

const tabStorage = (): Storage => window.sessionStorage;

/** The whole of Vägval: one case, walked by the wizard, shown a page at a time. */
export function App({ rulebook, root, language: firstLanguage, place: firstPlace }: AppProps) {
  const [restored] = useState(() => restoreTabCase(rulebook, tabStorage));
  const [wizard] = useState(() => createWizard(rulebook));
  const [input] = useState(() => ({ case: restored?.case ?? { asOf: today(), answers: {} } }));
  const [snapshot] = useState(() => wizardAt(wizard, input, firstPlace && visit(firstPlace)));
  const actor = useActorRef(wizard, { input, snapshot });
  const state = useSelector(actor, (current) => current);
  const { asOf, answers } = state.context;
  const [language, setLanguage] = useState(firstLanguage);
  const [before, setBefore] = useState<WizardContext>();
  const place = placeOf(rulebook, state);

  useAddress(root, { place, language }, (next) => {
    setBefore(undefined);
    if (next.language !== language) void loadLanguage(next.language).then(() => setLanguage(next.language));
    actor.send(visit(next.place));
  });
  useFocusOnPage(addressOf(place, language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const isKept = useMemo(() => keepTabCase({ asOf, answers }, tabStorage), [asOf, answers]);
  const texts = useMemo(() => createTexts(language, rulebook, asOf), [language, rulebook, asOf]);
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
        previous={before && assess(rulebook, before.answers, before.asOf)}
        isKept={isKept}
        hrefOf={(target, inLanguage = language) => new URL(addressOf(target, inLanguage), root).href}
        send={send}
      />
    </TextsProvider>
  );
}
