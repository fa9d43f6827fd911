import type { Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

import type { AtlasItem } from './atlasItem.ts';
import { sourceText } from './sourceText.ts';

/** What something in the rule book is called. */
export function titleOf(rulebook: Rulebook, { kind, id }: AtlasItem, texts: Texts): string {
  switch (kind) {
    case 'route':
      return texts.route(id).name;
    case 'rule':
      return texts.rule(id).title;
    case 'test':
      return texts.test(id).name;
    case 'condition':
      return texts.condition(id).title;
    case 'sign':
      return texts.warning(id).title;
    case 'question':
      return texts.question(id).short;
    case 'figure':
      return figureName(id, texts);
    case 'source': {
      const source = rulebook.sources[id];
      return source === undefined ? id : texts.citation(source);
    }
  }
}

/** All that is said of something, for those who look for a word. */
export function textOf(rulebook: Rulebook, item: AtlasItem, texts: Texts): string {
  const title = titleOf(rulebook, item, texts);
  const { kind, id } = item;
  switch (kind) {
    case 'route':
      return `${title} ${texts.route(id).what}`;
    case 'rule':
      return `${title} ${plain(texts.rule(id).text)}`;
    case 'test':
      return `${title} ${texts.test(id).holds}`;
    case 'condition':
      return `${title} ${plain(texts.condition(id).text)}`;
    case 'sign':
      return `${title} ${plain(texts.warning(id).text)}`;
    case 'question':
      return `${title} ${plain(texts.question(id).question)}`;
    case 'figure':
      return title;
    case 'source':
      return `${title} ${rulebook.sources[id]?.title ?? ''} ${sourceText(id, texts) ?? ''}`;
  }
}

function figureName(id: string, { t }: Texts): string {
  const names: Readonly<Record<string, string>> = t(($) => $.figures.names, {
    returnObjects: true,
  });
  return names[id] ?? id;
}
