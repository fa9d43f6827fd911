import type { Answers, Assessment, UnknownCost } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { Entries } from '#ui/Entry.tsx';

import { type FindItem, findItems } from './findItems.ts';
import { OpenQuestion } from './OpenQuestion.tsx';
import { ResultSection } from '#features/result/ResultSection.tsx';

type FindOutProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly costs: readonly UnknownCost[];
  readonly deciding: readonly string[];
  readonly changeHref: (question: string) => string;
};

/** So many deciding questions are told in full; the rest are there to open. */
const told = 4;

/** What to find out, what decides most first; what only decides conditions is folded together. */
export function FindOut({ costs, deciding, ...shared }: FindOutProps) {
  const { t } = useTexts();
  const items = findItems(costs, deciding);
  const turning = items.filter(({ turns }) => turns !== 'never');
  const others = items.filter(({ turns }) => turns === 'never');
  const rest = turning.slice(told);
  if (items.length === 0) return null;
  const entries = (shown: readonly FindItem[]) => (
    <Entries kind="open">
      {shown.map((item) => (
        <OpenQuestion key={item.question} item={item} {...shared} />
      ))}
    </Entries>
  );
  const decides = turning.length > 0;
  return (
    <ResultSection
      id="reda"
      title={t(($) => (decides ? $.result.find : $.result.findOnlyConditions))}
    >
      <p className="hint">{t(($) => (decides ? $.result.findFirst : $.result.findNothing))}</p>
      {decides && entries(turning.slice(0, told))}
      {rest.length > 0 && (
        <Details summary={t(($) => $.result.findRest, { count: rest.length })}>
          {entries(rest)}
        </Details>
      )}
      {others.length > 0 && (
        <Details
          summary={t(($) => (decides ? $.result.findMore : $.result.findConditions), {
            count: others.length,
          })}
        >
          {entries(others)}
        </Details>
      )}
    </ResultSection>
  );
}
