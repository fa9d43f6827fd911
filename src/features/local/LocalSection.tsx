import type { LocalRules } from '#local/index.ts';
import { type Answers, type Assessment, questionTelling } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { OwnRules } from './OwnRules.tsx';

type LocalSectionProps = {
  /** Undefined when the file was refused. */
  readonly rules: LocalRules | undefined;
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** The page about own rules. */
  readonly localHref: string;
};

/** Beside the law's answer: what the municipality itself asks for on the way that was found. */
export function LocalSection({
  rules,
  rulebook,
  answers,
  assessment,
  localHref,
}: LocalSectionProps) {
  const words = useTexts('local').words('local');
  const value = answers[questionTelling(rulebook, 'value')];
  return (
    <section className="both local" aria-labelledby="egna">
      <h2 id="egna">
        {rules === undefined
          ? words(($) => $.title)
          : words(($) => $.section.title, { name: rules.name })}
      </h2>
      {rules === undefined ? (
        <p>{words(($) => $.refused)}</p>
      ) : (
        <>
          <p className="soft">{words(($) => $.section.lead, { name: rules.name })}</p>
          <OwnRules
            {...{ rules, rulebook }}
            asOf={assessment.asOf}
            route={assessment.recommended}
            value={typeof value === 'number' ? value : undefined}
            as="parts"
          />
        </>
      )}
      <p>
        <a href={localHref}>{words(($) => $.title)}</a>
      </p>
    </section>
  );
}
