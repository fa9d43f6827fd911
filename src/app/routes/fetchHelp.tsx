import knowledge from 'virtual:knowledge';
import type { ComponentType } from 'react';

import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { CommonQuestions } from '#features/knowledge/CommonQuestions.tsx';
import type { Rulebook } from '#rulebook/index.ts';
import { type Language, loadTexts } from '#texts/index.ts';

type HelpProps = { readonly rulebook: Rulebook; readonly question: string };

/** The common questions of the repository at a question, once their words have been fetched. */
export async function fetchHelp(language: Language): Promise<ComponentType<HelpProps>> {
  await loadTexts(language, 'help');
  return Help;
}

function Help(props: HelpProps) {
  const { side } = useSettings();
  const agreementHref = useHrefOf()({ page: 'agreement' });
  return <CommonQuestions {...props} {...{ knowledge, side, agreementHref }} />;
}
