import type { ReadinessCheck, Rulebook } from '#rulebook/index.ts';
import { organisationTexts, SourceLinks, useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';

type CheckFieldProps = { readonly rulebook: Rulebook; readonly check: ReadinessCheck };

/** One question about the organisation itself: yes, no or not known. */
export function CheckField({ rulebook, check }: CheckFieldProps) {
  const { words, check: wordsOf } = organisationTexts(useTexts('organisation'));
  const { id } = check;
  const { question, hint } = wordsOf(id);
  return (
    <fieldset className="check" aria-describedby={`${id}-hint`}>
      <legend>
        <h2>{question}</h2>
      </legend>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <Choice id={`${id}-yes`} name={id} value="yes" label={words(($) => $.readiness.yes)} />
      <Choice id={`${id}-no`} name={id} value="no" label={words(($) => $.readiness.no)} />
      <Choice
        id={`${id}-unknown`}
        name={id}
        value="unknown"
        label={words(($) => $.readiness.unknown)}
        chosen
        unknown
      />
      <SourceLinks isSmall rulebook={rulebook} sources={check.sources} />
    </fieldset>
  );
}
