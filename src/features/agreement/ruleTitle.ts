import type { Rulebook } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';

/** What a rule, a condition or a warning is called. */
export function ruleTitle(
  { conditions, warnings }: Rulebook,
  { condition, warning, rule }: Texts,
  id: string,
): string {
  if (conditions[id] !== undefined) return condition(id).title;
  return (warnings.some((one) => one.id === id) ? warning(id) : rule(id)).title;
}
