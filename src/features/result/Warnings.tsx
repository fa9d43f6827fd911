import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';

import { Cites } from './Cites.tsx';
import { Section } from './Section.tsx';

type WarningsProps = { readonly rulebook: Rulebook; readonly assessment: Assessment };

/** Signs of a purchase in the answers, whatever the result. */
export function Warnings({ rulebook, assessment }: WarningsProps) {
  const { t, warning: wordsOf } = useTexts();
  const warnings = rulebook.warnings.filter(({ id }) => assessment.warnings.includes(id));
  if (warnings.length === 0) return null;
  return (
    <Section id="tecken" title={t(($) => $.result.warnings)}>
      <p className="hint">{t(($) => $.result.warningsText)}</p>
      <Entries kind="plain">
        {warnings.map(({ id, sources }) => (
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
