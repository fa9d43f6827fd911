import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook, Warning } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';

type ToSettleProps = { readonly signs: readonly Warning[] };

/** More questions than these are no talk, but a form. */
const mostAsked = 3;

/** The signs of a purchase in the answers of a case. */
export function signsToSettle(rulebook: Rulebook, { warnings }: Assessment): Warning[] {
  return rulebook.warnings.filter(({ id, reminder }) => reminder !== true && warnings.includes(id));
}

/** What an organisation does not decide alone, as questions to take up with the authority. */
export function ToSettle({ signs }: ToSettleProps) {
  const { warning, list, within } = useTexts('result');
  const { words, settle } = organisationTexts(useTexts('organisation'));
  const more = signs.slice(mostAsked).map(({ id }) => within(warning(id).title));
  return (
    <>
      <h3>{words(($) => $.result.settle)}</h3>
      <p>{words(($) => $.result.settleLead)}</p>
      <ul className="dashes">
        {signs.slice(0, mostAsked).map(({ id }) => (
          <li key={id}>
            <b>{warning(id).title}.</b> {settle(id)}
          </li>
        ))}
      </ul>
      {more.length > 0 && <p>{words(($) => $.result.settleMore, { signs: list(more) })}</p>}
    </>
  );
}
