import type { Condition, Phase } from '#rulebook/index.ts';
import { plain, upcomingWords } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { heading, paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

const phases: readonly Phase[] = ['before', 'agreement', 'after'];

/** What must be in place for the recommended route, to be ticked off, by when it is due. */
export function toDo(w: Writer): Block[] {
  const { words, texts } = w;
  const conditions = conditionsOf(w);
  if (conditions.length === 0) return [];
  const due = phases.flatMap((phase): Block[] => {
    const items = conditions.filter((condition) => condition.phase === phase);
    if (items.length === 0) return [];
    return [
      heading(
        3,
        texts.t(($) => $.result.phases[phase]),
      ),
      { kind: 'checks', items: items.map((item) => ({ state: 'todo', text: point(w, item) })) },
    ];
  });
  return [heading(2, words.toDo.title), paragraph(words.toDo.text), ...due];
}

function conditionsOf({ rulebook, assessment, outcome }: Writer): Condition[] {
  const ids = assessment.routes[outcome]?.conditions ?? [];
  return ids.flatMap((id) => rulebook.conditions[id] ?? []);
}

function point(w: Writer, { id, sources }: Condition): Text {
  const upcoming = (w.upcoming ?? []).filter(({ touches }) => touches.conditions?.includes(id));
  return [
    [
      `${plain(w.texts.condition(id).title)} ${w.cite(sources)}`,
      ...upcoming.map((one) => upcomingWords(w.texts, one, w.asOf).line),
    ].join('. '),
  ];
}
