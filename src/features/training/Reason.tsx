import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';

import { SourceCites } from './SourceCites.tsx';

type ReasonProps = {
  readonly rulebook: Rulebook;
  readonly rule: string;
  /** The rule has not been settled: what is not known is told, not what it would mean. */
  readonly isOpen?: boolean;
};

/** One rule as a reason, with its sources. */
export function Reason({ rulebook, rule: id, isOpen = false }: ReasonProps) {
  const { rule } = useTexts();
  const { title, text, unknown } = rule(id);
  return (
    <div className="reason">
      <p>
        {isOpen && unknown !== undefined ? (
          unknown
        ) : (
          <>
            <b>{title}.</b> <Prose text={text} />
          </>
        )}
      </p>
      <SourceCites rulebook={rulebook} sources={ruleSources(rulebook, id)} />
    </div>
  );
}

/** The sources of a rule, wherever in the rule book it stands. */
export function ruleSources(rulebook: Rulebook, rule: string): readonly string[] {
  const rules = [
    ...rulebook.candidates,
    ...rulebook.routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
  ];
  return rules.find(({ id }) => id === rule)?.sources ?? [];
}
