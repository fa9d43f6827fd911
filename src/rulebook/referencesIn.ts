import type { Path } from './problem.ts';

export type ReferenceKind =
  | 'test'
  | 'question'
  | 'figure'
  | 'codes'
  | 'tag'
  | 'source'
  | 'condition'
  | 'route'
  | 'group'
  | 'rule'
  | 'warning';

export type Reference = { readonly kind: ReferenceKind; readonly id: string; readonly path: Path };

const kindOfKey: Readonly<Record<string, ReferenceKind>> = {
  test: 'test',
  unresolved: 'test',
  strong: 'test',
  question: 'question',
  asks: 'question',
  confirmedBy: 'question',
  yearsOf: 'question',
  figure: 'figure',
  figures: 'figure',
  inCodes: 'codes',
  area: 'tag',
  inForce: 'source',
  source: 'source',
  sources: 'source',
  method: 'source',
  conditions: 'condition',
  whenUnknown: 'condition',
  requiredBy: 'condition',
  unlessCondition: 'condition',
  unlessWarning: 'warning',
  route: 'route',
  excludes: 'route',
  against: 'route',
  whenExcluded: 'route',
  group: 'group',
  closedBy: 'rule',
  unless: 'rule',
};

/** Every id a rule file points to, by the name of the field it stands in. */
export function referencesIn(data: unknown, path: Path = []): Reference[] {
  if (Array.isArray(data))
    return data.flatMap((item, index) => referencesIn(item, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): Reference[] => {
    const kind = kindOfKey[key];
    const here = [...path, key];
    if (key === 'lists' && typeof value === 'object' && value !== null)
      return Object.keys(value).map((id) => ({ kind: 'codes', id, path: [...here, id] }));
    if (kind === undefined || (key === 'whenUnknown' && value === 'omit'))
      return referencesIn(value, here);
    if (typeof value === 'string') return [{ kind, id: value, path: here }];
    if (!Array.isArray(value)) return referencesIn(value, here);
    return value.flatMap((id: unknown, index) =>
      typeof id === 'string'
        ? [{ kind, id, path: [...here, index] }]
        : referencesIn(id, [...here, index]),
    );
  });
}
