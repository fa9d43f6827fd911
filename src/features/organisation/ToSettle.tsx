import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';

type ToSettleProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** The signs of a purchase that an organisation does not decide alone, to be talked over with the authority. */
export function ToSettle({ rulebook, assessment }: ToSettleProps) {
  const { warning } = useTexts('result');
  const { words } = organisationTexts(useTexts('organisation'));
  const signs = rulebook.warnings.filter(
    ({ id, reminder }) => reminder !== true && assessment.warnings.includes(id),
  );
  if (signs.length === 0) return null;
  return (
    <>
      <h3>{words(($) => $.result.settle)}</h3>
      <p>{words(($) => $.result.settleLead)}</p>
      <ul className="dashes">
        {signs.map(({ id }) => (
          <li key={id}>{warning(id).title}</li>
        ))}
      </ul>
    </>
  );
}
