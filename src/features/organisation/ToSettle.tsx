import type { Warning } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';

type ToSettleProps = {
  /** The signs of a purchase in the answers of the case. */
  readonly signs: readonly Warning[];
};

/** More questions than these are no talk, but a form. */
const mostAsked = 3;
/** What is asked where the answers have no sign. */
const asked = ['need', 'how', 'part'] as const;

/** What an organisation does not decide alone, as two or three questions to take up with the authority. */
export function ToSettle({ signs }: ToSettleProps) {
  const { warning, list, within } = useTexts('result');
  const { words, settle } = organisationTexts(useTexts('organisation'));
  const more = signs.slice(mostAsked).map(({ id }) => within(warning(id).title));
  return (
    <>
      <h3>{words(($) => $.result.settle)}</h3>
      <p>{words(($) => (signs.length > 0 ? $.result.settleLead : $.result.settleOpen))}</p>
      <ul className="dashes">
        {signs.slice(0, mostAsked).map(({ id }) => (
          <li key={id}>
            <b>{warning(id).title}.</b> {settle(id)}
          </li>
        ))}
        {signs.length === 0 &&
          asked.map((one) => <li key={one}>{words(($) => $.result.settleAsk[one])}</li>)}
      </ul>
      {more.length > 0 && <p>{words(($) => $.result.settleMore, { signs: list(more) })}</p>}
    </>
  );
}
