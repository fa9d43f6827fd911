import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { blank, cited, heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** The other forms in a few sentences: those that are open, and those that are closed by the same rule together. */
export function otherForms(context: PaperContext): Block[] {
  const { rulebook, assessment, texts, words, outcome } = context;
  const others = rulebook.routes.filter(({ id }) => id !== outcome);
  const verdictOf = (id: string) => assessment.routes[id]?.verdict ?? 'undecided';
  const open = others.filter(({ id }) => ['possible', 'conditional'].includes(verdictOf(id)));
  const excluded = others.filter(({ id }) => verdictOf(id) === 'excluded');
  const reasonOf = (id: string): string => assessment.routes[id]?.because[0] ?? '';
  const reasons = [...new Set(excluded.map(({ id }) => reasonOf(id)))];
  const unsettled = others.filter(({ id }) => verdictOf(id) === 'undecided');
  const names = (ids: readonly { readonly id: string }[]): string =>
    texts.sentence(texts.list(ids.map(({ id }) => texts.within(texts.route(id).name))));
  const sentences: Text[] = [
    ...open.map(({ id }): Text => [texts.route(id).standing]),
    ...reasons.map((rule): Text => {
      const routes = excluded.filter(({ id }) => reasonOf(id) === rule);
      const sources = routes[0]?.excludedBy.find(({ id }) => id === rule)?.sources ?? [];
      const reason = `${plain(texts.rule(rule).title)}.`;
      const said = interpolateText(context, words.prose.closed, { forms: names(routes), reason });
      return [cited(said, context.citeLaw(sources))];
    }),
    ...(unsettled.length === 0
      ? []
      : [[interpolateText(context, words.prose.unsettledForms, { forms: names(unsettled) })]]),
  ];
  return [
    heading(3, words.prose.formsTitle),
    paragraph(...sentences),
    paragraph(`${words.alternatives.inHouse}:`, blank(words.alternatives.inHouseBlank, 'inHouse')),
  ];
}
