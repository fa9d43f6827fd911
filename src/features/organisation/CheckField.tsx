import type { ReadinessAnswer } from '#reasoning/index.ts';
import type { ReadinessCheck, Rulebook } from '#rulebook/index.ts';
import { organisationTexts, SourceLinks, useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';
import { Details } from '#ui/Details.tsx';

type CheckFieldProps = {
  readonly rulebook: Rulebook;
  readonly check: ReadinessCheck;
  /** What was answered before. */
  readonly given: ReadinessAnswer | undefined;
};

/** One question about the organisation itself: yes, no, perhaps that it does not occur, or not known. */
export function CheckField({ rulebook, check, given }: CheckFieldProps) {
  const { words, check: wordsOf } = organisationTexts(useTexts('organisation'));
  const { id } = check;
  const { hint, who, none } = wordsOf(id);
  const asked = rulebook.sources[check.ask ?? ''];
  const labels = {
    yes: words(($) => $.readiness.yes),
    no: words(($) => $.readiness.no),
    none,
    unknown: words(($) => $.readiness.unknown),
  };
  return (
    <fieldset className="check" aria-labelledby="rubrik" aria-describedby={`${id}-hint`}>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {(['yes', 'no', 'none', 'unknown'] as const).map((answer) =>
        labels[answer] === undefined ? null : (
          <Choice
            key={answer}
            id={`${id}-${answer}`}
            name="svar"
            value={answer}
            label={labels[answer]}
            chosen={given === answer}
            unknown={answer === 'unknown'}
          />
        ),
      )}
      <p className="small">
        <b>{words(($) => $.readiness.who)}:</b>{' '}
        {asked === undefined ? who : <a href={asked.address}>{who}</a>}
      </p>
      <Details summary={words(($) => $.readiness.sources)}>
        <SourceLinks isSmall rulebook={rulebook} sources={check.sources} />
      </Details>
    </fieldset>
  );
}
