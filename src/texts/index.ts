export { createTexts, type Texts } from './createTexts.ts';
export type { Language } from './language.ts';
export { parseAmount } from './parseAmount.ts';
export { parseCode } from './parseCode.ts';
export { parseYears } from './parseYears.ts';
export { Prose } from './Prose.tsx';
export { plain } from './proseParts.ts';
export { SourceLinks } from './SourceLinks.tsx';
export type { Side } from './side.ts';
export { TextsProvider, useReasons, useTexts, useWalkTexts } from './TextsProvider.tsx';
export { useCaseCards } from './useCaseCards.ts';
export { useCaseWords } from './useCaseWords.ts';
export { type KnowledgeTexts, useKnowledge } from './useKnowledge.ts';
export { useAccessibilityWords } from './useAccessibilityWords.ts';
export { useLocalWords } from './useLocalWords.ts';
export { usePaperTexts } from './usePaperTexts.ts';
export { type Role, roles } from './trainingLookups.ts';
export { useOrganisationWords } from './useOrganisationWords.ts';
export { type Training, useTraining } from './useTraining.ts';
export { upcomingText, upcomingWords } from './upcomingWords.ts';
export { loadKnowledge } from './readingStore.ts';
export {
  loadEasy,
  loadLanguage,
  loadOrganisation,
  loadPapers,
  loadReasons,
  loadWalk,
} from './wordStore.ts';
export type { CaseCards } from './knowledgeWords.ts';
export type { PaperWords } from './walkWords.ts';
