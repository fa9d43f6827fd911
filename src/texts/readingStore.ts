import { fetchOnce } from './fetchOnce.ts';
import type { Language } from './language.ts';
import type { CaseCards, KnowledgeWords, TrainingWords } from './knowledgeWords.ts';

const caseCards = new Map<Language, CaseCards>();
const knowledge = new Map<Language, KnowledgeWords>();
const training = new Map<Language, TrainingWords>();

/** What has been fetched so far of what is read beside the walk. */
export const readingStore = {
  caseCards: (language: Language): CaseCards | undefined => caseCards.get(language),
  knowledge: (language: Language): KnowledgeWords | undefined => knowledge.get(language),
  training: (language: Language): TrainingWords | undefined => training.get(language),
} as const;

/** Fetches what can be read beside the walk. */
export const loadKnowledge = fetchOnce(
  knowledge,
  async (language) =>
    language === 'en'
      ? (await import('./englishKnowledge.ts')).englishKnowledge
      : (await import('./swedishKnowledge.ts')).swedishKnowledge,
  'once',
);

/** Fetches what is told of the real cases. */
export const loadCaseCards = fetchOnce(
  caseCards,
  async (language) =>
    language === 'en'
      ? (await import('#locales/en/cases.json')).default
      : (await import('#locales/sv/cases.json')).default,
  'once',
);

/** Fetches the words of the pages for trainers. */
export const loadTraining = fetchOnce(
  training,
  async (language) =>
    language === 'en'
      ? (await import('./englishTraining.ts')).englishTraining
      : (await import('./swedishTraining.ts')).swedishTraining,
  'once',
);
