import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';

import { Cites } from './Cites.tsx';
import { Section } from './Section.tsx';
import { stepsOf } from './stepsOf.ts';

type StepsProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** What to do next on the recommended route, or the way out when every route is closed. */
export function Steps({ rulebook, assessment }: StepsProps) {
  const { t, step: wordsOf } = useTexts();
  const steps = stepsOf(rulebook, assessment);
  if (steps.length === 0) return null;
  const isNone = assessment.recommended === 'none';
  return (
    <Section id="steg" title={t(($) => (isNone ? $.result.stepsNone : $.result.steps))}>
      <Entries kind="numbered">
        {steps.map(({ id, sources }) => (
          <Entry key={id} note={<Cites rulebook={rulebook} sources={sources} />}>
            <h3>{wordsOf(id).title}</h3>
            <p>
              <Prose text={wordsOf(id).text} />
            </p>
          </Entry>
        ))}
      </Entries>
    </Section>
  );
}
