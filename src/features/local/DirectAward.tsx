import { type LocalRules, ownFigure } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { amountOf } from './amountOf.ts';
import { RuleList } from './RuleList.tsx';

type DirectAwardProps = {
  readonly own: NonNullable<LocalRules['directAward']>;
  readonly lang: string;
  readonly rulebook: Rulebook;
  readonly asOf: string;
  /** What the agreement is worth, when that is known. */
  readonly value?: number | undefined;
};

/** The municipality's own limits for direct award, each beside the law's. */
export function DirectAward({ own, lang, rulebook, asOf, value }: DirectAwardProps) {
  const texts = useTexts();
  const words = useTexts('local').words('local');
  const { limit, documentFrom } = own;
  return (
    <>
      {limit !== undefined && (
        <p>
          {words(($) => $.limit, {
            amount: texts.amount(limit, 'SEK'),
            law: amountOf(rulebook, ownFigure(rulebook, 'limit'), asOf, texts),
          })}{' '}
          {value !== undefined && value > limit && (
            <strong>{words(($) => $.overLimit, { value: texts.amount(value, 'SEK') })}</strong>
          )}
        </p>
      )}
      {documentFrom !== undefined && (
        <p>
          {words(($) => $.documentFrom, {
            amount: texts.amount(documentFrom, 'SEK'),
            law: amountOf(rulebook, ownFigure(rulebook, 'documentFrom'), asOf, texts),
          })}
        </p>
      )}
      <RuleList own={own} lang={lang} />
    </>
  );
}
