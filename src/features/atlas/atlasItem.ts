/** What the rule book holds that has a page of its own, in the order it is told. */
export const atlasKinds = [
  'route',
  'rule',
  'test',
  'condition',
  'sign',
  'question',
  'figure',
  'source',
] as const;
export type AtlasKind = (typeof atlasKinds)[number];

/** One thing in the rule book. */
export type AtlasItem = { readonly kind: AtlasKind; readonly id: string };

const prefixes: Readonly<Record<AtlasKind, string>> = {
  route: 'vag',
  rule: 'regel',
  test: 'provning',
  condition: 'villkor',
  sign: 'tecken',
  question: 'fraga',
  figure: 'belopp',
  source: 'kalla',
};

/** Where something stands in the atlas: what comes after `#`, the same in every language. */
export function itemFragment({ kind, id }: AtlasItem): string {
  return `${prefixes[kind]}-${id}`;
}
