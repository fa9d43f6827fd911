import { createContext, type ReactNode, use, useEffect, useState } from 'react';

import type { Language } from '#app/address/pages.ts';
import { useSite } from '#app/startup/site.ts';
import { tabStorage } from '#app/startup/tabStorage.ts';
import type { Side } from '#texts/index.ts';

import { ensureLanguage } from './ensureLanguage.ts';
import { useEasy } from './useEasy.ts';
import { type UseLocalRules, useLocalRules } from './useLocalRules.ts';
import { useSide } from './useSide.ts';

/** How the site speaks, and what the municipality has brought: the same whichever case is under way. */
type Settings = UseLocalRules & {
  readonly language: Language;
  /** Done when the site speaks the language, or goes on without it as it is. */
  readonly speak: (language: Language) => Promise<void>;
  /** Whose side the case is seen from. */
  readonly side: Side;
  /** The side whose words are there. */
  readonly spokenSide: Side;
  readonly onSide: (side: Side) => void;
  /** Whether lätt svenska is spoken, and what switches it. */
  readonly isEasy: boolean;
  readonly onSwitchEasy: () => void;
};

const SettingsContext = createContext<Settings | undefined>(undefined);

type SettingsProviderProps = { readonly language: Language; readonly children: ReactNode };

/** Holds what the user has set for this tab. */
export function SettingsProvider({ language: first, children }: SettingsProviderProps) {
  const { rulebook, baseUrl } = useSite();
  const [language, setLanguage] = useState(first);
  const { side, spoken: spokenSide, setSide } = useSide(language);
  const [isEasy, onSwitchEasy] = useEasy(tabStorage);
  const local = useLocalRules(rulebook, baseUrl);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = async (next: Language): Promise<void> => {
    if (await ensureLanguage(next)) setLanguage(next);
  };
  const settings: Settings = {
    language,
    speak,
    side,
    spokenSide,
    onSide: setSide,
    isEasy,
    onSwitchEasy,
    ...local,
  };
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

/** How the site speaks, and what the municipality has brought. */
export function useSettings(): Settings {
  const settings = use(SettingsContext);
  if (settings === undefined)
    throw new Error('There are no settings here: SettingsProvider is missing.');
  return settings;
}
