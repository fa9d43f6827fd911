import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { blank } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** The other routes: what each was tried against, and why it was not chosen. */
export function alternatives(context: PaperContext): Block {
  const { words, rulebook, texts, outcome } = context;
  const { caption, head, inHouse, inHouseBlank } = words.alternatives;
  const others = rulebook.routes.filter(({ id }) => id !== outcome);
  return {
    kind: 'table',
    caption,
    head: [head.route, head.standing, head.reason],
    rows: [
      ...others.map(({ id }) => [
        [texts.route(id).name] as Text,
        [texts.t(($) => $.verdicts[context.assessment.routes[id]?.verdict ?? 'undecided'])],
        whyNot(context, id),
      ]),
      [[inHouse], [words.alternatives.notTried], [blank(inHouseBlank, 'inHouse')]],
    ],
  };
}

/** Why a route was not chosen, in the words of its rules. */
export function whyNot(context: PaperContext, route: string): Text {
  const { rulebook, texts, assessment } = context;
  const { verdict = 'undecided', because = [] } = assessment.routes[route] ?? {};
  const found = rulebook.routes.find(({ id }) => id === route);
  if (verdict !== 'excluded' && verdict !== 'undecided')
    return [`${texts.route(route).standing} ${context.cite(found?.sources ?? [])}`.trim()];
  return because.map((rule, index): string => {
    const sources = found?.excludedBy.find(({ id }) => id === rule)?.sources ?? [];
    const { title, unknown } = texts.rule(rule);
    const words = verdict === 'excluded' ? plain(title) : plain(unknown ?? title);
    const sentence = words.endsWith('.') ? words.slice(0, -1) : words;
    return `${index === 0 ? '' : ' '}${`${sentence} ${context.cite(sources)}`.trim()}.`;
  });
}
