/**
 * What is fetched together: the namespaces of i18next – each a file of `locales/`, or a folder of files that are its parts – that a page asks for by
 * one name. The build makes each group one file. A group's own words stand first.
 */
export const namespaces = {
  /** The first page and the first question; Swedish has it from the start. */
  first: ['ui', 'stages', 'first'],
  /** The questions after the first. */
  walk: ['walk', 'questions', 'routes', 'grades', 'areas', 'codes'],
  /** What only a result says, and the papers and pages that speak of one. */
  result: ['result', 'counsel', 'rules', 'tests', 'conditions', 'warnings', 'steps', 'upcoming'],
  /** The pages about the case itself. */
  case: ['case'],
  papers: ['papers'],
  /** A municipality's own rules. */
  local: ['local'],
  /** The form that its settings are filled in. */
  settings: ['settings'],
  /** The organisation's side. */
  organisation: ['proposal', 'organisation', 'readiness'],
  /** The common questions that arise at a question of the walk. */
  help: ['knowledge', 'faq'],
  /** What can be read beside the walk. */
  knowledge: ['knowledge', 'faq', 'guide', 'changelog', 'not-covered', 'glossary'],
  glossary: ['glossary'],
  /** The rule book in the open, with what its sources say in our own words. */
  atlas: ['atlas', 'paragraphs'],
  /** What is told of the real cases. */
  cases: ['cases'],
  /** The page that reads an agreement. */
  agreement: ['agreement', 'agreement-signs'],
  training: ['cards', 'workshop', 'cases'],
  accessibility: ['accessibility'],
  privacy: ['privacy'],
  /** What is said where a fault is told of. */
  fault: ['fault'],
  /** What people type in a search. */
  search: ['search'],
  /** Lätt svenska, a language of its own that says only some things: `sv-easy`. */
  easy: [
    'walk',
    'questions',
    'routes',
    'conditions',
    'rules',
    'steps',
    'warnings',
    'counsel',
    'result',
    'organisation',
    'readiness',
    'proposal',
  ],
} as const;

/** Words that are fetched together. */
export type Group = keyof typeof namespaces;
