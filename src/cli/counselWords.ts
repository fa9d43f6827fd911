import type { Rulebook } from '#rulebook/index.ts';

/** The words of counsel, as dotted paths: the kinds of result, and of each assumption what is assumed and why. */
export function counselWords({ questions, routes }: Rulebook): string[] {
  const packages = [...new Set(routes.flatMap((route) => route.package ?? []))];
  const assumed = questions.flatMap((question) =>
    ('assume' in question ? (question.assume ?? []) : []).map((one) => {
      const what = 'answer' in one ? one.answer : `not-${one.not.join('-')}`;
      return `assumed.${question.id}.${what}`;
    }),
  );
  return [
    ...packages.flatMap((id) => [`packages.${id}.name`, `packages.${id}.text`]),
    ...[...new Set(assumed)].flatMap((id) => [`${id}.text`, `${id}.reason`]),
  ];
}
