import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

/** What an answer is tested against, in words. */
export function criterionWords(rulebook: Rulebook, criterion: Criterion, texts: Texts): string {
  const { t, answer, alternatives, citation } = texts;
  if ('area' in criterion) return t(($) => $.tree.needs.area);
  if ('inCodes' in criterion) {
    const source = rulebook.sources[rulebook.codes[criterion.inCodes]?.source ?? ''];
    const list = source === undefined ? criterion.inCodes : citation(source);
    return t(($) => $.tree.needs.codes, { list });
  }
  if (!('question' in criterion)) return '';
  const { question } = criterion;
  const against = (answers: readonly string[]): string =>
    t(($) => $.tree.needs.is, {
      answers: alternatives(
        answers.map((id) => t(($) => $.quoted, { text: plain(answer(question, id)) })),
      ),
    });
  const limit = (bound: Bound): string => {
    if (typeof bound !== 'number') return texts.figure(bound.figure);
    return answer(question, bound);
  };
  if ('is' in criterion) return against([criterion.is]);
  if ('isOneOf' in criterion) return against(criterion.isOneOf);
  if ('under' in criterion) return t(($) => $.tree.needs.under, { bound: limit(criterion.under) });
  if ('atMost' in criterion)
    return t(($) => $.tree.needs.atMost, { bound: limit(criterion.atMost) });
  if ('over' in criterion) return t(($) => $.tree.needs.over, { bound: limit(criterion.over) });
  return t(($) => $.tree.needs.atLeast, { bound: limit(criterion.atLeast) });
}
