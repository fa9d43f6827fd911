import type * as z from 'zod';

import type { changelogSchema } from './changelog.ts';
import { checkChangelog } from './checkChangelog.ts';
import { checkDates } from './checkDates.ts';
import { checkNotCovered, checkUpcoming } from './checkUpcoming.ts';
import type { datesSchema } from './dates.ts';
import type { Hosts } from './hosts.ts';
import type { faqSchema, derivedSchema, guideSchema, refusalsSchema } from './knowledge.ts';
import { problemAt, twice, unknown } from './problemAt.ts';
import type { Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';
import type { notCoveredSchema, upcomingSchema } from './upcoming.ts';

type KnowledgeFiles = {
  readonly faq: RuleFile<z.infer<typeof faqSchema>>;
  readonly guide: RuleFile<z.infer<typeof guideSchema>>;
  readonly changelog: RuleFile<z.infer<typeof changelogSchema>>;
  readonly upcoming: RuleFile<z.infer<typeof upcomingSchema>>;
  readonly notCovered: RuleFile<z.infer<typeof notCoveredSchema>>;
  readonly refusals: RuleFile<z.infer<typeof refusalsSchema>>;
  readonly derived: RuleFile<z.infer<typeof derivedSchema>>;
  readonly dates: RuleFile<z.infer<typeof datesSchema>>;
  readonly hosts: RuleFile<Hosts>;
};

/** What is cited, asked and named is in the rule book, once; changes stand with the latest first. */
export function checkKnowledge(rulebook: Rulebook, files: KnowledgeFiles): Problem[] {
  const { faq, guide, changelog, refusals } = files;
  const sources = new Set(Object.keys(rulebook.sources));
  const questions = new Set(rulebook.questions.map(({ id }) => id));
  const { faqs } = faq.data;
  const { chapters } = guide.data;
  const exclusions = new Set(
    rulebook.routes.flatMap(({ excludedBy }) => excludedBy.map(({ id }) => id)),
  );
  const told = new Set(chapters.map(({ route }) => route));
  return [
    ...checkUpcoming(rulebook, files.upcoming, files.hosts.data),
    ...checkDerived(rulebook, files.derived),
    ...checkDates(rulebook, files.dates),
    ...checkChangelog(rulebook, changelog),
    ...checkNotCovered(files.notCovered, files.hosts.data),
    ...faqs.flatMap((entry, index) => [
      ...unknown(faq, entry.sources, ['faqs', index, 'sources'], sources, 'källan'),
      ...unknown(faq, entry.askedAt, ['faqs', index, 'askedAt'], questions, 'frågan'),
    ]),
    ...chapters.flatMap((chapter, index) => [
      ...unknown(guide, chapter.sources, ['chapters', index, 'sources'], sources, 'källan'),
      ...unknown(
        guide,
        chapter.route === undefined ? [] : [chapter.route],
        ['chapters', index, 'route'],
        new Set(rulebook.routes.map(({ id }) => id)),
        'vägen',
      ),
    ]),
    ...refusals.data.refusals.flatMap((entry, index) => [
      ...unknown(refusals, entry.sources, ['refusals', index, 'sources'], sources, 'källan'),
      ...unknown(refusals, entry.rules, ['refusals', index, 'rules'], exclusions, 'uteslutningen'),
    ]),
    ...twice(refusals, refusals.data.refusals, 'refusals'),
    ...rulebook.routes
      .filter(({ id }) => !told.has(id))
      .map(({ id }) =>
        problemAt(guide, ['chapters'], `vägen ”${id}” saknar text; skriv ett kapitel`),
      ),
    ...twice(faq, faqs, 'faqs'),
    ...twice(guide, chapters, 'chapters'),
  ];
}

/** What a new case keeps, forgets and is given are questions there are, and answers to them. */
function checkDerived(rulebook: Rulebook, file: KnowledgeFiles['derived']): Problem[] {
  const questions = new Map(rulebook.questions.map((question) => [question.id, question]));
  const { part, renewal } = file.data.derived;
  const known = new Set(questions.keys());
  const wrong = (set: Readonly<Record<string, string>>, kind: string): Problem[] =>
    Object.entries(set).flatMap(([id, answer]) => {
      const question = questions.get(id);
      return question?.kind === 'choice' && question.answers.includes(answer)
        ? []
        : [
            problemAt(
              file,
              ['derived', kind, 'set'],
              `frågan ”${id}” har inget svar ”${answer}”; kontrollera stavningen`,
            ),
          ];
    });
  return [
    ...unknown(file, part.keep, ['derived', 'part', 'keep'], known, 'frågan'),
    ...unknown(file, renewal.forget, ['derived', 'renewal', 'forget'], known, 'frågan'),
    ...wrong(part.set, 'part'),
    ...wrong(renewal.set, 'renewal'),
  ];
}
