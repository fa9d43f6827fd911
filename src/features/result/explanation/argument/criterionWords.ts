import { tagged } from '#reasoning/index.ts';
import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

/** What an answer is tested against, in words. */
export function criterionWords(rulebook: Rulebook, criterion: Criterion, texts: Texts): string {
  const { t, answer, alternatives, citation } = texts;
  const is = tagged(criterion);
  const against = (question: string, answers: readonly string[]): string =>
    t(($) => $.tree.needs.is, {
      answers: alternatives(
        answers.map((id) => t(($) => $.quoted, { text: plain(answer(question, id)) })),
      ),
    });
  const limit = (question: string, bound: Bound): string =>
    typeof bound === 'number' ? answer(question, bound) : texts.figure(bound.figure);
  switch (is.op) {
    case 'area':
      return t(($) => $.tree.needs.area);
    case 'inCodes': {
      const source = rulebook.sources[rulebook.codes[is.inCodes]?.source ?? ''];
      const list = source === undefined ? is.inCodes : citation(source);
      return t(($) => $.tree.needs.codes, { list });
    }
    case 'is':
      return against(is.question, [is.is]);
    case 'isOneOf':
      return against(is.question, is.isOneOf);
    case 'under':
      return t(($) => $.tree.needs.under, { bound: limit(is.question, is.under) });
    case 'atMost':
      return t(($) => $.tree.needs.atMost, { bound: limit(is.question, is.atMost) });
    case 'over':
      return t(($) => $.tree.needs.over, { bound: limit(is.question, is.over) });
    case 'atLeast':
      return t(($) => $.tree.needs.atLeast, { bound: limit(is.question, is.atLeast) });
    case 'all':
    case 'any':
    case 'not':
    case 'test':
    case 'unresolved':
    case 'inForce':
      return '';
  }
}
