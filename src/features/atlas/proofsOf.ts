import { namedIn } from '#reasoning/index.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { AtlasItem } from './atlasItem.ts';
import { rulesIn } from './rulesIn.ts';

/** What `npm run prove` claims; the words stand under these names. */
export type ProofName =
  | 'sources'
  | 'graded'
  | 'route'
  | 'routeClosed'
  | 'closes'
  | 'cautious'
  | 'carries'
  | 'chooses'
  | 'weight'
  | 'strong'
  | 'condition'
  | 'sign'
  | 'question'
  | 'answers'
  | 'monotone';

/** What is proved of something in the rule book, over every combination of answers. See `src/proof`. */
export function proofsOf(rulebook: Rulebook, { kind, id }: AtlasItem): ProofName[] {
  switch (kind) {
    case 'route':
      return ['route', 'routeClosed', 'sources'];
    case 'rule': {
      const rule = rulesIn(rulebook).find((one) => one.id === id);
      if (rule === undefined) return [];
      const { closes, carries, chooses } = rule;
      return [
        ...when(closes.length > 0, 'closes', 'cautious'),
        ...when(carries.length > 0, 'carries'),
        ...when(chooses.length > 0, 'chooses'),
        ...when(closes.length > 0 || chooses.length > 0, 'weight'),
        'sources',
      ];
    }
    case 'test':
      return [...when(rulebook.strongSign === id, 'strong'), 'sources'];
    case 'condition':
      return ['condition', 'sources'];
    case 'sign':
      return ['sign', 'sources'];
    case 'question': {
      const question = rulebook.questions.find((one) => one.id === id);
      return [
        'question',
        ...when(question?.kind === 'choice', 'answers'),
        ...when(isValue(rulebook, id), 'monotone'),
        'sources',
      ];
    }
    case 'figure':
      return [...when(boundsValue(rulebook, id), 'monotone'), 'sources'];
    case 'source':
      return ['sources', 'graded'];
  }
}

function when(holds: boolean, ...names: ProofName[]): ProofName[] {
  return holds ? names : [];
}

/** Whether a question asks for the value of the contract. */
function isValue({ questions }: Rulebook, id: string): boolean {
  return questions.some(
    (question) => question.id === id && question.kind === 'amount' && question.calculator === true,
  );
}

/** Whether what closes a route compares the value with a figure. */
function boundsValue(rulebook: Rulebook, figure: string): boolean {
  const compares = (criterion: Criterion): boolean => {
    const { parts, question = '', bound, test } = namedIn(criterion);
    const tested = rulebook.tests.find(({ id }) => id === test);
    return (
      (typeof bound === 'object' && bound.figure === figure && isValue(rulebook, question)) ||
      [...parts, ...[tested?.holds ?? [], tested?.fails ?? []].flat()].some(compares)
    );
  };
  return rulebook.routes.some(({ excludedBy }) => excludedBy.some(({ when }) => compares(when)));
}
