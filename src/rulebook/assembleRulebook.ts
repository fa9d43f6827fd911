import { createHash } from 'node:crypto';

import type { LegalTest } from './legalTest.ts';
import type { Question } from './question.ts';
import type { Route, Rule } from './route.ts';
import type { RuleFiles } from './ruleFiles.ts';
import type { Rulebook } from './rulebook.ts';
import type { Source, Work } from './source.ts';
import { testsInOrder } from './testsInOrder.ts';

/** Puts the checked files together to one rule book and stamps it with its hash. */
export function assembleRulebook(files: RuleFiles): Rulebook {
  const title = only(files['rulebook.yaml']);
  const areas = only(files['areas.yaml']);
  const gates = only(files['gates.yaml']).gates;
  const recommendation = only(files['recommendation.yaml']);
  const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
    Object.fromEntries(items.map((item) => [item.id, item]));
  const routes = files.routes.map((file): Route => {
    const own: readonly Rule[] = clean(file.data.excludedBy);
    const shared = gates
      .filter((gate) => gate.excludes.includes(file.data.id))
      .map(({ excludes: _, ...rule }): Rule => clean(rule));
    return clean({ ...file.data, excludedBy: [...shared, ...own] });
  });
  const questions = title.stages.flatMap((stage) =>
    files.questions
      .filter((file) => file.data.stage === stage)
      .flatMap((file) =>
        file.data.questions.map((question): Question => clean({ ...question, stage })),
      ),
  );
  const content = {
    id: title.id,
    version: title.version,
    reviewed: title.reviewed,
    lawCheckedTo: title.lawCheckedTo,
    source: title.source,
    stages: title.stages,
    sources: byId(files.sources.flatMap((file) => sourcesOf(file.data))),
    figures: byId(only(files['figures.yaml']).figures),
    codes: byId(files.codes.map((file) => file.data)),
    areaGroups: areas.groups,
    areas: areas.areas,
    questions,
    tests: testsInOrder(
      files.tests.map((file): LegalTest => clean(file.data)),
      questions,
    ),
    routes: title.routes.flatMap((id) => routes.filter((route) => route.id === id)),
    conditions: byId(files.conditions.flatMap((file) => file.data.conditions)),
    warnings: only(files['warnings.yaml']).warnings,
    warnedRoutes: only(files['warnings.yaml']).against,
    strongSign: only(files['warnings.yaml']).strong,
    substanceSource: only(files['warnings.yaml']).substance?.source,
    candidates: recommendation.candidates,
    noneSteps: recommendation.none.steps,
    terms: only(files['glossary.yaml']).terms,
    papers: only(files['papers.yaml']).outcomes,
    paperRoutes: only(files['papers.yaml']).about ?? [],
    paperFields: only(files['papers.yaml']).fields ?? [],
    paperChecks: only(files['papers.yaml']).checks ?? [],
    paperLaw: paperLaw(only(files['papers.yaml'])),
    paperAppeal: only(files['papers.yaml']).appeal,
    readiness: only(files['readiness.yaml']),
    counsel: only(files['counsel.yaml']),
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return clean({ ...content, hash });
}

/** What is shown of the places in a work: where the facts were read stays in the rule files. */
function sourcesOf({ id: work, provisions, copy: _, ...shared }: Work): Source[] {
  return provisions.map(({ facts: _facts, copy: _copy, anchor, ...provision }) => {
    const address = provision.address ?? shared.address;
    return clean({
      ...shared,
      work,
      ...provision,
      address: anchor === undefined ? address : `${address}#${anchor}`,
    });
  });
}

function paperLaw(papers: RuleFiles['papers.yaml'][number]['data']): Rulebook['paperLaw'] {
  const { questions, tests, cites, conditions, sections, clauses, dangers } = papers;
  return {
    questions: questions ?? [],
    tests: tests ?? [],
    cites: cites ?? [],
    conditions: conditions ?? [],
    sections: sections ?? [],
    clauses: (clauses ?? []).map(({ needed, ...clause }) => ({
      ...clause,
      ...(needed && { needed }),
    })),
    dangers: dangers ?? [],
  };
}

function only<T>(files: readonly { readonly data: T }[]): T {
  const first = files[0];
  if (first === undefined) throw new Error('A rule file is missing: check the problems first.');
  return first.data;
}

/**
 * zod writes an absent optional field as `T | undefined`; after a round through JSON it is absent.
 * That is what the exact optional types of the rule book say.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what comes back
function clean<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what goes in has passed its schema
  return JSON.parse(JSON.stringify(value)) as T;
}
