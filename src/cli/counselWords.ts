import type { Rulebook } from '#rulebook/index.ts';

/**
 * The words of counsel, as dotted paths: the kinds of result, what it can hang on, what can be said against
 * each outcome, and of each assumption what is assumed and why.
 */
export function counselWords({ questions, routes }: Rulebook): string[] {
  const hanging = questions.filter(({ role }) => ['ask', 'hinge', 'fork'].includes(role));
  const packages = [...new Set(routes.flatMap((route) => route.package ?? []))];
  const assumed = questions.flatMap((question) =>
    ('assume' in question ? (question.assume ?? []) : []).map((one) => {
      const what = 'answer' in one ? one.answer : `not-${one.not.join('-')}`;
      return `assumed.${question.id}.${what}`;
    }),
  );
  return [
    ...packages.flatMap((id) =>
      ['name', 'text', 'headline'].map((word) => `packages.${id}.${word}`),
    ),
    ...hanging.map(({ id }) => `hinges.${id}`),
    ...[...routes.map(({ id }) => id), 'none'].map((id) => `objections.${id}`),
    ...[...new Set(assumed)].flatMap((id) => [`${id}.text`, `${id}.reason`]),
  ];
}
