import type { Block, Text } from '#documents/paper.ts';

import { presumedAnswer } from './knownAnswer.ts';
import { bullets, heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/**
 * What the authority will ask: the usual questions of such a paper, and those this case leaves open. What only the
 * authority can answer is told apart, where it can turn the answer and nothing is assumed of it.
 */
export function askedQuestions(context: PaperContext, usual: readonly string[]): Block[] {
  const { words, texts, rulebook } = context;
  const assumed = rulebook.questions
    .filter((question) => 'assume' in question && question.assume !== undefined)
    .map(({ id }) => id);
  const asked = (ids: readonly string[], by: 'authority' | undefined): Text[] =>
    rulebook.questions
      .filter(({ id, answeredBy }) => ids.includes(id) && answeredBy === by)
      .filter(({ id }) => presumedAnswer(context, id) === undefined)
      .map(({ id }) => [texts.question(id).question]);
  const open = asked(context.missing(), undefined);
  const theirs = asked(
    context.deciding().filter((id) => !assumed.includes(id)),
    'authority',
  );
  return [
    heading(2, words.asked.title),
    paragraph(words.asked.intro),
    bullets(usual.map((question): Text => [question])),
    ...(open.length === 0 ? [] : [paragraph(words.asked.open), bullets(open)]),
    ...(theirs.length === 0 ? [] : [paragraph(words.asked.authority), bullets(theirs)]),
  ];
}
