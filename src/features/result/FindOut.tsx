import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { Entries } from '#ui/Entry.tsx';

import { OpenQuestion } from './OpenQuestion.tsx';
import { Section } from './Section.tsx';

type FindOutProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly missing: readonly string[];
  readonly deciding: readonly string[];
  readonly changeHref: (question: string) => string;
};

/** So many deciding questions are told in full; the rest are there to open. */
const told = 6;

/** What to find out: first what could change the route, then what could change what it needs. */
export function FindOut(props: FindOutProps) {
  const { missing, deciding } = props;
  const { t } = useTexts();
  const others = missing.filter((id) => !deciding.includes(id));
  if (deciding.length + others.length === 0) return null;
  const entries = (ids: readonly string[]) => (
    <Entries kind="open">
      {ids.map((id) => (
        <OpenQuestion key={id} id={id} isDeciding={deciding.includes(id)} {...props} />
      ))}
    </Entries>
  );
  const rest = deciding.slice(told);
  return (
    <Section id="reda" title={t(($) => $.result.find)}>
      {deciding.length > 0 && entries(deciding.slice(0, told))}
      {rest.length > 0 && (
        <Details summary={t(($) => $.result.findRest, { count: rest.length })}>
          {entries(rest)}
        </Details>
      )}
      {others.length > 0 && (
        <Details summary={t(($) => $.result.findMore, { count: others.length })}>
          {entries(others)}
        </Details>
      )}
    </Section>
  );
}
