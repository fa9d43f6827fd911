import { plain } from '#texts/index.ts';

import type { Block } from '#documents/paper.ts';

import { filled } from './fill.ts';
import { bullets, cited, heading } from './paragraph.ts';
import { standingAt } from './standingAt.ts';
import type { Writer } from './writer.ts';

/** What the form asks of the agreement, where the rule book names it for the one that was chosen. */
export function formConditions(w: Writer): Block[] {
  const { rulebook, assessment, words } = w;
  const told: Readonly<Record<string, string>> = words.prose.conditions;
  const conditions = standingAt(w, 'memo', assessment.chosenBy ?? w.outcome);
  if (conditions.length === 0) return [];
  return [
    heading(3, words.prose.conditionsTitle),
    bullets(
      conditions.map((id) => [
        cited(
          filled(w, told[id] ?? plain(w.texts.condition(id).text)),
          w.citeLaw(rulebook.conditions[id]?.sources ?? []),
        ),
      ]),
    ),
  ];
}
