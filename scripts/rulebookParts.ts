import type { Rulebook } from '#rulebook/index.ts';

/** What is only read, and so can come after the first question. */
export type RulebookRest = Pick<
  Rulebook,
  | 'sources'
  | 'terms'
  | 'papers'
  | 'paperRoutes'
  | 'paperFields'
  | 'paperChecks'
  | 'paperLaw'
  | 'paperAppeal'
  | 'readiness'
>;

/**
 * All that reasoning and the questions need: the rule book without what is only read. Of a source that no
 * question names it says only when it was in force.
 */
export function firstPart({ questions, sources, ...rulebook }: Rulebook): object {
  const {
    terms: _terms,
    papers: _papers,
    paperRoutes: _paperRoutes,
    paperFields: _paperFields,
    paperChecks: _paperChecks,
    paperLaw: _paperLaw,
    paperAppeal: _paperAppeal,
    readiness: _readiness,
    ...reasoning
  } = rulebook;
  const named = new Set(questions.flatMap((question) => question.sources));
  const inForce = Object.values(sources).map((source) => {
    const { id, validFrom, validTo } = source;
    return [id, named.has(id) ? source : { validFrom, validTo }] as const;
  });
  return { ...reasoning, questions, sources: Object.fromEntries(inForce) };
}

/** The rest of the rule book. */
export function restOf(rulebook: Rulebook): RulebookRest {
  const { sources, terms, papers, paperRoutes, paperFields, paperChecks, paperLaw, paperAppeal, readiness } =
    rulebook;
  return { sources, terms, papers, paperRoutes, paperFields, paperChecks, paperLaw, paperAppeal, readiness };
}
