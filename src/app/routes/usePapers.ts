import knowledge from 'virtual:knowledge';
import { useMemo } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { affectedFields, offeredPapers, wordingsOf, writePaper } from '#documents/index.ts';
import { assess, type Assessment, conclusionOf, planOf } from '#reasoning/index.ts';
import type { PaperId } from '#rulebook/index.ts';
import { createTexts, useTexts } from '#texts/index.ts';

/** The papers that the case calls for, what has to be confirmed before any is written, and how each is written. */
export function usePapers() {
  const { rulebook } = useSite();
  const { side, ...settings } = useSettings();
  const { asOf, answers, notes } = useCase((context) => context);
  const { language } = useTexts('papers', 'result');
  const local = settings.local.kind === 'read' ? settings.local.rules : undefined;
  // A paper is read by others: its words are the ordinary ones, whichever side the questions are put from.
  const texts = useMemo(() => createTexts(language, rulebook, asOf), [language, rulebook, asOf]);
  const day = today();
  const plan = useMemo(() => planOf(rulebook, answers, asOf), [rulebook, answers, asOf]);
  const { assessment, offers, write, wordings, affected } = useMemo(() => {
    const assessed = assess(rulebook, answers, asOf);
    // Papers are written on the answers alone, for the route that the plan comes to.
    const { route } = conclusionOf(rulebook, answers, assessed, plan);
    const assessment: Assessment =
      route !== null && route !== assessed.recommended
        ? { ...assessed, status: 'provisional', recommended: route }
        : assessed;
    const isBegun = Object.keys(answers).length > 0;
    const given = {
      rulebook,
      case: { asOf, answers },
      notes,
      assessment,
      texts,
      today: day,
      side,
      local,
      upcoming: knowledge.upcoming,
      dates: knowledge.dates,
    };
    return {
      assessment,
      offers: isBegun ? offeredPapers(rulebook, assessment, side) : [],
      write: (id: PaperId, form: 'short' | 'long' = 'short') => writePaper({ ...given, form }, id),
      wordings: (id: PaperId) => wordingsOf(given, id),
      affected: (id: PaperId) => affectedFields(given, id),
    };
  }, [rulebook, answers, asOf, plan, notes, side, texts, day, local]);
  return {
    assessment,
    offers,
    write,
    /** How a paper reads around its fields now, and what has been filled in when it read otherwise. */
    wordings,
    affected,
    toConfirm: plan.assumed.filter(({ kind }) => kind === 'lenient'),
    texts,
    day,
    local,
    /** Whether the municipality's own rules are still on their way: what is written must not lack them. */
    isWaiting: settings.local.kind === 'loading',
  };
}

export type Papers = ReturnType<typeof usePapers>;
