import type * as z from 'zod';

import type { datesSchema } from './dates.ts';
import { problemAt, twice, unknown } from './problemAt.ts';
import type { Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';

/** Dates to keep hang on routes, conditions and answers that there are, and cite sources that there are. */
export function checkDates(
  rulebook: Rulebook,
  file: RuleFile<z.infer<typeof datesSchema>>,
): Problem[] {
  const { dates } = file.data;
  const routes = new Set(rulebook.routes.map(({ id }) => id));
  const conditions = new Set(Object.keys(rulebook.conditions));
  const sources = new Set(Object.keys(rulebook.sources));
  return [
    ...dates.flatMap((rule, index) => {
      const at = ['dates', index];
      const question = rulebook.questions.find(({ id }) => id === rule.answer?.question);
      const answers = new Set(question?.kind === 'choice' ? question.answers : []);
      return [
        ...unknown(file, rule.routes ?? [], [...at, 'routes'], routes, 'vägen'),
        ...unknown(file, rule.conditions ?? [], [...at, 'conditions'], conditions, 'villkoret'),
        ...unknown(file, rule.answer?.isOneOf ?? [], [...at, 'answer'], answers, 'svaret'),
        ...unknown(file, rule.sources ?? [], [...at, 'sources'], sources, 'källan'),
        ...(rule.routes === undefined && rule.conditions === undefined
          ? [
              problemAt(
                file,
                at,
                'gäller ingenstans; skriv vägar (routes) eller villkor (conditions)',
              ),
            ]
          : []),
        ...(rule.after !== undefined && rule.before !== undefined
          ? [problemAt(file, at, 'räknas både framåt och bakåt; skriv after eller before')]
          : []),
      ];
    }),
    ...twice(file, dates, 'dates'),
  ];
}
