import { type ComponentType, lazy, Suspense } from 'react';

import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { type Language, useTexts } from '#texts/index.ts';
import { useIsPainted } from '#ui/useIsPainted.ts';

type QuestionHelpProps = { readonly rulebook: Rulebook; readonly question: string };

/** Help that cannot be fetched is left out: the question can be answered without it. */
const helpIn = { sv: fetched('sv'), en: fetched('en') };

/** The common questions that arise at a question; they come when they have been fetched. */
export function QuestionHelp(props: QuestionHelpProps) {
  const { language } = useTexts();
  const Help = helpIn[language];
  // No page waits for it, not even for its paint, and none of the build holds it.
  const isPainted = useIsPainted(props.question);
  return useIsHydrated() && isPainted ? (
    <Suspense>
      <Help {...props} />
    </Suspense>
  ) : null;
}

function fetched(language: Language): ComponentType<QuestionHelpProps> {
  return lazy(async (): Promise<{ default: ComponentType<QuestionHelpProps> }> => {
    try {
      const { fetchHelp } = await import('./fetchHelp.tsx');
      return { default: await fetchHelp(language) };
    } catch {
      return { default: () => null };
    }
  });
}
