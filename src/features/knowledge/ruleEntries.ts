import type { Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

import type { SearchEntry, SearchHrefs } from './searchEntry.ts';

/** What is found of the rules themselves: each has its page in the rule atlas. */
export function ruleEntries(
  { routes, candidates, tests, conditions, warnings, figures }: Rulebook,
  texts: Texts,
  { atlas }: SearchHrefs,
): SearchEntry[] {
  const rules = new Set(
    [
      ...routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
      ...candidates,
    ].map(({ id }) => id),
  );
  const names: Readonly<Record<string, string>> = texts.t(($) => $.figures.names, {
    returnObjects: true,
  });
  const titled = ({ title, text }: { readonly title: string; readonly text: string }) => ({
    title,
    text: plain(text),
  });
  return [
    ...[...rules].map((id): SearchEntry => ({
      kind: 'rules',
      id,
      ...titled(texts.rule(id)),
      href: atlas('rule', id),
    })),
    ...tests.map(({ id }): SearchEntry => {
      const { name: title, holds, fails } = texts.test(id);
      return { kind: 'tests', id, title, text: `${holds}. ${fails}.`, href: atlas('test', id) };
    }),
    ...Object.keys(conditions).map((id): SearchEntry => ({
      kind: 'conditions',
      id,
      ...titled(texts.condition(id)),
      href: atlas('condition', id),
    })),
    ...warnings.map(({ id }): SearchEntry => ({
      kind: 'signs',
      id,
      ...titled(texts.warning(id)),
      href: atlas('sign', id),
    })),
    ...Object.keys(figures).map((id): SearchEntry => ({
      kind: 'figures',
      id,
      title: names[id] ?? id,
      text: texts.figure(id),
      href: atlas('figure', id),
    })),
  ];
}
