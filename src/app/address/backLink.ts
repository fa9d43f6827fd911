import type { Rulebook } from '#rulebook/index.ts';
import { answeredInOrder, type CaseContext, type WalkPage } from '#wizard/index.ts';

/** Where "Tillbaka" leads: to the page a change came from, or to the answered question before this one. */
export function backLink(
  rulebook: Rulebook,
  context: Pick<CaseContext, 'answers' | 'returnTo' | 'walk'>,
  from: WalkPage,
): WalkPage {
  if (from.page === 'result') return { page: 'review' };
  if (from.page === 'question' && context.returnTo !== null) return { page: context.returnTo };
  const before = answeredBefore(rulebook, context, from);
  return before === undefined ? { page: 'start' } : { page: 'question', question: before };
}

function answeredBefore(
  rulebook: Rulebook,
  context: Pick<CaseContext, 'answers' | 'walk'>,
  from: WalkPage,
): string | undefined {
  const answered = answeredInOrder(rulebook, context);
  if (from.page !== 'question') return answered.at(-1);
  const here = answered.indexOf(from.question);
  if (context.walk === 'short') return here === -1 ? answered.at(-1) : answered[here - 1];
  const order = rulebook.questions.map(({ id }) => id);
  const position = order.indexOf(from.question);
  return answered.findLast((id) => order.indexOf(id) < position);
}
