import knowledge from 'virtual:knowledge';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useTexts } from '#texts/index.ts';

/** The way from the result of a renewal to the page that reads the agreement; what is a renewal stands in the rules. */
export function RenewedAgreement() {
  const answers = useCase((context) => context.answers);
  const href = useHrefOf()({ page: 'agreement' });
  const { t } = useTexts('result');
  const renewed = Object.entries(knowledge.derived.renewal.set);
  const isRenewal = renewed.length > 0 && renewed.every(([id, answer]) => answers[id] === answer);
  return isRenewal ? <a href={href}>{t(($) => $.renewedAgreement)}</a> : null;
}
