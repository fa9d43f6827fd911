import { plain } from '#texts/index.ts';

import type { Block } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { bullets, cited, heading } from './paragraph.ts';
import { standingConditions } from './standingConditions.ts';
import type { PaperContext } from './paperContext.ts';

/** What the form asks of the agreement, where the rule book names it for the one that was chosen. */
export function formConditions(context: PaperContext): Block[] {
  const { rulebook, assessment, words } = context;
  const told: Readonly<Record<string, string>> = words.prose.conditions;
  const conditions = standingConditions(context, 'memo', assessment.chosenBy ?? context.outcome);
  if (conditions.length === 0) return [];
  return [
    heading(3, words.prose.conditionsTitle),
    bullets(
      conditions.map((id) => [
        cited(
          interpolateText(context, told[id] ?? plain(context.texts.condition(id).text)),
          context.citeLaw(rulebook.conditions[id]?.sources ?? []),
        ),
      ]),
    ),
  ];
}
