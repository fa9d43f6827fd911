import { namedIn } from '#reasoning/index.ts';
import type { Criterion, Question, Rulebook } from '#rulebook/index.ts';

import { type AtlasItem, type AtlasKind, itemFragment } from './atlasItem.ts';
import { rulesIn } from './rulesIn.ts';

/** What each thing in a rule book builds on, and what builds on it. */
export type BookLinks = {
  readonly uses: (item: AtlasItem) => readonly AtlasItem[];
  readonly usedBy: (item: AtlasItem) => readonly AtlasItem[];
};

/** Reads a rule book for what names what; both ways are made of the same list. */
export function bookLinks(rulebook: Rulebook): BookLinks {
  const uses = new Map<string, AtlasItem[]>();
  const usedBy = new Map<string, AtlasItem[]>();
  const put = (links: Map<string, AtlasItem[]>, at: AtlasItem, to: AtlasItem): void => {
    const fragment = itemFragment(at);
    const known = links.get(fragment) ?? [];
    if (!known.some((one) => itemFragment(one) === itemFragment(to)))
      links.set(fragment, [...known, to]);
  };
  const link = (from: AtlasItem, kind: AtlasKind, ids: readonly string[]): void => {
    for (const id of ids) {
      put(uses, from, { kind, id });
      put(usedBy, { kind, id }, from);
    }
  };
  const criteria = (from: AtlasItem, all: readonly (Criterion | undefined)[]): void => {
    for (const criterion of all) if (criterion !== undefined) readCriterion(from, criterion);
  };
  const readCriterion = (from: AtlasItem, criterion: Criterion): void => {
    const { parts, test, question, bound, kinds = [], source } = namedIn(criterion);
    if (test !== undefined) link(from, 'test', [test]);
    if (question !== undefined) link(from, 'question', [question]);
    if (typeof bound === 'object') link(from, 'figure', [bound.figure]);
    link(
      from,
      'question',
      rulebook.questions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    );
    if ('inCodes' in criterion)
      link(from, 'source', [rulebook.codes[criterion.inCodes]?.source ?? []].flat());
    if (source !== undefined) link(from, 'source', [source]);
    criteria(from, parts);
  };

  for (const { id, sources, excludedBy, carriedBy, conditions, steps } of rulebook.routes) {
    const route = { kind: 'route', id } as const;
    link(route, 'rule', idsOf([...excludedBy, ...carriedBy]));
    link(route, 'condition', conditions);
    link(route, 'source', [...sources, ...steps.flatMap((step) => step.sources)]);
    link(
      route,
      'figure',
      steps.flatMap(({ figures = [] }) => figures),
    );
  }
  for (const { id, route } of rulebook.candidates) link({ kind: 'route', id: route }, 'rule', [id]);
  for (const { id, when, whenUnknown, sources } of rulesIn(rulebook)) {
    const rule = { kind: 'rule', id } as const;
    criteria(rule, when);
    link(rule, 'condition', whenUnknown);
    link(rule, 'source', sources);
  }
  for (const { id, holds, fails, sources } of rulebook.tests) {
    criteria({ kind: 'test', id }, [holds, fails]);
    link({ kind: 'test', id }, 'source', sources);
  }
  for (const { id, when, sources } of Object.values(rulebook.conditions)) {
    criteria({ kind: 'condition', id }, [when]);
    link({ kind: 'condition', id }, 'source', sources);
  }
  for (const { id, when, sources } of rulebook.warnings) {
    criteria({ kind: 'sign', id }, [when]);
    link({ kind: 'sign', id }, 'source', sources);
  }
  for (const question of rulebook.questions) {
    const item = { kind: 'question', id: question.id } as const;
    const { when, sources } = taken(question);
    criteria(item, when);
    link(item, 'source', [...question.sources, ...sources]);
  }
  for (const { id, periods } of Object.values(rulebook.figures))
    for (const { source, method = [], confirmedBy = [] } of periods) {
      link({ kind: 'figure', id }, 'source', [source, method].flat());
      link({ kind: 'figure', id }, 'question', [confirmedBy].flat());
    }

  return {
    uses: (item) => uses.get(itemFragment(item)) ?? [],
    usedBy: (item) => usedBy.get(itemFragment(item)) ?? [],
  };
}

/** What is taken for the answer to a question: when, and on what it rests. */
function taken(question: Question): {
  readonly when: readonly (Criterion | undefined)[];
  readonly sources: readonly string[];
} {
  const presume = 'presume' in question ? question.presume : undefined;
  const asked = question.kind === 'choice' ? question.presume?.asked : undefined;
  const assume = ('assume' in question ? question.assume : undefined) ?? [];
  return {
    when: [presume?.when, asked, ...assume.map(({ when }) => when)],
    sources: assume.flatMap(({ sources }) => sources),
  };
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
