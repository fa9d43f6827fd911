import type { WorkshopPlan } from '#rulebook/index.ts';

import { fields } from './fields.ts';

/** Cases in a package have questions to discuss, and those whose title tells the outcome a neutral one. */
export function workshopWords({ teaches, cards, packages }: WorkshopPlan): {
  readonly must: readonly string[];
  readonly may: readonly string[];
} {
  const parts = packages.flatMap((one) => one.parts);
  const ids = parts.flatMap((part) => (part.kind === 'case' ? [{ id: part.case }] : []));
  const others = parts.flatMap(({ kind }) => (kind === 'case' ? [] : [{ id: `parts.${kind}` }]));
  return {
    must: [
      ...teaches.map((id) => `teaches.${id}`),
      ...packages.flatMap(({ id }) =>
        ['name', 'lead', 'aims.first', 'aims.second'].map((word) => `packages.${id}.${word}`),
      ),
      ...fields(others, 'title', 'text'),
      ...workshopRoles.flatMap((role) =>
        ['name', 'first', 'second', 'knows', 'wants', 'fears'].map(
          (word) => `roles.${role}.${word}`,
        ),
      ),
      ...fields(ids, ...workshopRoles, 'objection').map((word) => `discussion.${word}`),
      ...cards.flatMap(({ id, teaching }) => (teaching === undefined ? [] : [`teaching.${id}`])),
    ],
    may: [
      ...packages.map(({ id }) => `packages.${id}.aims.third`),
      ...fields(cards, 'title', 'facts').map((word) => `neutral.${word}`),
    ],
  };
}

const workshopRoles = ['officer', 'organisation', 'politician'];
