import type { ContentChange } from '#proof/index.ts';

const kindNames: Readonly<Record<ContentChange['ids'][number]['kind'], string>> = {
  routes: 'Vägar',
  rules: 'Regler',
  tests: 'Prövningar',
  conditions: 'Villkor',
  questions: 'Frågor',
  warnings: 'Varningstecken',
  sources: 'Källor',
  areas: 'Områden',
  codes: 'CPV-listor',
  figures: 'Belopp',
};

/** What differs between the texts of two rule books, in Swedish, one line each. */
export function describeContent({ ids, figures }: ContentChange): string[] {
  const listed = ids.map(({ kind, added, removed, changed }) => {
    const parts = [
      ['nya', added],
      ['borttagna', removed],
      ['ändrade', changed],
    ] as const;
    const filled = parts.filter(([, names]) => names.length > 0);
    return `${kindNames[kind]}: ${filled.map(([word, names]) => `${word} ${names.join(', ')}`).join('; ')}`;
  });
  const amounts = figures.map(
    ({ figure, from, before, after }) =>
      `  ${figure} från ${from}: ${amount(before)} → ${amount(after)}`,
  );
  return ids.length === 0 ? ['Regelfilerna säger detsamma.'] : [...listed, ...amounts];
}

function amount(value: number | undefined): string {
  return value === undefined ? 'saknas' : value.toLocaleString('sv');
}
