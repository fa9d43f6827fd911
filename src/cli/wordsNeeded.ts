import {
  gradeSchema,
  type Knowledge,
  type Rulebook,
  upcomingStageSchema,
  type WorkedCase,
  type WorkshopPlan,
} from '#rulebook/index.ts';

import { counselWords } from './counselWords.ts';
import { fields, named, prefixed } from './fields.ts';
import { workshopWords } from './workshopWords.ts';

/**
 * The words a file must hold, as dotted paths, and those it may hold besides. With `within` it is only the
 * words below that path that follow ids; the rest are the pages' own.
 */
type WordsNeeded = {
  readonly must: readonly string[];
  readonly may?: readonly string[];
  readonly within?: string;
  /** Below this path each language has words of its own. */
  readonly apart?: string;
};

/** Which words the rule book and its real cases need, by the name of the word file. */
export function wordsNeeded(
  rulebook: Rulebook,
  cases: readonly WorkedCase[],
  knowledge: Knowledge,
  plan?: WorkshopPlan,
): Readonly<Record<string, WordsNeeded>> {
  const { questions, routes, candidates, conditions, warnings, tests, terms, readiness } = rulebook;
  const exclusions = routes.flatMap(({ excludedBy }) => excludedBy);
  const carriers = routes.flatMap(({ carriedBy }) => carriedBy);
  const steps = [...routes.flatMap((route) => route.steps), ...rulebook.noneSteps];
  const answers = questions.flatMap((question) =>
    question.kind === 'choice'
      ? question.answers.map((answer) => ({ id: `${question.id}.answers.${answer}` }))
      : [],
  );
  return {
    questions: {
      must: [
        ...fields(questions, 'question', 'short', 'hint', 'why', 'ask'),
        ...fields(answers, 'label'),
      ],
      may: fields(answers, 'hint'),
    },
    organisation: {
      must: [],
      may: [
        ...fields(questions, 'question', 'short', 'hint', 'why', 'ask'),
        ...fields(answers, 'label', 'hint'),
      ],
    },
    readiness: {
      must: [
        ...fields(
          prefixed('checks', readiness.checks),
          'question',
          'short',
          'hint',
          'missing',
          'who',
        ),
        ...readiness.checks.flatMap(({ id, notApplicable }) =>
          notApplicable === true ? [`checks.${id}.none`] : [],
        ),
        ...fields(
          prefixed('gates', readiness.gates.map(named)),
          'title',
          'met',
          'missing',
          'unknown',
        ),
        ...readiness.changes.map(({ question }) => `changes.${question}`),
        ...warnings.filter(({ reminder }) => reminder !== true).map(({ id }) => `settle.${id}`),
        ...fields(prefixed('refusals', knowledge.refusals), 'title', 'means', 'ask', 'request'),
        ...fields(
          prefixed('outcomes', [...routes, named('none'), named('undecided')]),
          'fits',
          'contact',
          'prepare',
        ),
      ],
    },
    areas: {
      must: [
        ...rulebook.areaGroups.map((id) => `groups.${id}`),
        ...rulebook.areas.map(({ id }) => `areas.${id}.name`),
      ],
      may: rulebook.areas.map(({ id }) => `areas.${id}.note`),
    },
    search: {
      within: 'areas.',
      must: rulebook.areas.map(({ id }) => `areas.${id}`),
      apart: 'synonyms.',
    },
    codes: { must: [...new Set(rulebook.areas.flatMap((area) => area.codes))] },
    counsel: { must: counselWords(rulebook) },
    stages: { must: rulebook.stages.map((id) => `${id}.name`) },
    routes: {
      must: fields([...routes, { id: 'none' }], 'name', 'short', 'what', 'headline', 'standing'),
    },
    rules: {
      must: [
        ...fields([...exclusions, ...carriers, ...candidates], 'title', 'text'),
        ...fields(exclusions, 'unknown'),
      ],
    },
    conditions: { must: fields(Object.values(conditions), 'title', 'text') },
    warnings: { must: fields(warnings, 'title', 'text') },
    steps: { must: fields(steps, 'title', 'text') },
    tests: { must: fields(tests, 'name', 'holds', 'fails', 'unknown') },
    glossary: { must: fields(terms, 'term', 'text') },
    paragraphs: { must: [], may: Object.keys(rulebook.sources) },
    grades: { must: fields(gradeSchema.options.map(named), 'name', 'text') },
    faq: { must: fields(knowledge.faqs, 'question', 'answer') },
    guide: { must: fields(knowledge.chapters, 'title', 'text') },
    changelog: { must: fields(knowledge.changes, 'title', 'text') },
    upcoming: {
      must: [
        ...upcomingStageSchema.options.map((id) => `stages.${id}`),
        ...fields(prefixed('entries', knowledge.upcoming), 'title', 'text'),
      ],
    },
    'not-covered': { must: fields(knowledge.notCovered, 'title', 'text') },
    cases: {
      must: fields(
        cases.filter(({ kind }) => kind === 'real'),
        'title',
        'facts',
        'happened',
        'lesson',
      ),
    },
    walk: {
      within: 'start.fork.lines.',
      must: routes
        .filter((route) => route.package !== 'outside')
        .map(({ id }) => `start.fork.lines.${id}`),
    },
    'result/result': {
      within: 'figures.names.',
      must: Object.keys(rulebook.figures).map((id) => `figures.names.${id}`),
    },
    ...(plan && { workshop: workshopWords(plan) }),
  };
}
