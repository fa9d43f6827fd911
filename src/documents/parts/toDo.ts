import type { Condition, Phase } from '#rulebook/index.ts';
import { plain, upcomingWords } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

const phases: readonly Phase[] = ['before', 'agreement', 'after'];

/** What must be in place for the recommended route, to be ticked off, by when it is due. */
export function toDo(context: PaperContext): Block[] {
  const { words, texts } = context;
  const conditions = conditionsOf(context);
  if (conditions.length === 0) return [];
  const due = phases.flatMap((phase): Block[] => {
    const items = conditions.filter((condition) => condition.phase === phase);
    if (items.length === 0) return [];
    return [
      heading(
        3,
        texts.t(($) => $.result.phases[phase]),
      ),
      {
        kind: 'checks',
        items: items.map((item) => ({ state: 'todo', text: point(context, item) })),
      },
    ];
  });
  return [heading(2, words.toDo.title), paragraph(words.toDo.text), ...due];
}

function conditionsOf({ rulebook, assessment, outcome }: PaperContext): Condition[] {
  const ids = assessment.routes[outcome]?.conditions ?? [];
  return ids.flatMap((id) => rulebook.conditions[id] ?? []);
}

function point(context: PaperContext, { id, sources }: Condition): Text {
  const upcoming = (context.upcoming ?? []).filter(({ touches }) =>
    touches.conditions?.includes(id),
  );
  return [
    [
      `${plain(context.texts.condition(id).title)} ${context.cite(sources)}`,
      ...upcoming.map((one) => upcomingWords(context.texts, one, context.asOf).line),
    ].join('. '),
  ];
}
