import type { Difference } from '#casefile/index.ts';
import type { Answer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { joinCitations, organisationTexts, plain, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import type { MeetingEntry } from './meetingNotes.ts';

type DifferenceEntryProps = {
  readonly rulebook: Rulebook;
  readonly difference: Difference;
  readonly nameOf: (route: string | null) => string;
  /** What has been written about it at the meeting. */
  readonly entry: MeetingEntry;
  readonly onEntry: (entry: MeetingEntry) => void;
};

const mostWritten = 2_000;
const weights = { decides: 'decides', matters: 'matters', nothing: 'nothingAlone' } as const;

/** One question that is answered differently: both answers, what hangs on it, and room for what is agreed. */
export function DifferenceEntry(props: DifferenceEntryProps) {
  const { rulebook, difference, nameOf, entry, onEntry } = props;
  const { question, answer, rule, citation, within } = useTexts('result');
  const { words } = organisationTexts(useTexts('organisation'));
  const { question: id, ours, theirs, weight, rules } = difference;
  const said = (given: Answer | undefined): string =>
    given === undefined ? words(($) => $.compare.missing) : plain(answer(id, given));
  const all = rulebook.routes.flatMap(({ excludedBy }) => excludedBy);
  const cited = (ruleId: string): string =>
    joinCitations(
      (all.find((one) => one.id === ruleId)?.sources ?? [])
        .flatMap((source) => rulebook.sources[source] ?? [])
        .map((source) => citation(source)),
    );
  return (
    <li data-weight={weight}>
      <h3>{question(id).question}</h3>
      <p className="small">
        <strong>{words(($) => $.compare[weights[weight]])}</strong>
      </p>
      <dl className="two-views">
        <div>
          <dt>{words(($) => $.compare.ours)}</dt>
          <dd>{said(ours)}</dd>
        </div>
        <div>
          <dt>{words(($) => $.compare.theirs)}</dt>
          <dd>{said(theirs)}</dd>
        </div>
      </dl>
      {weight === 'decides' && (
        <p>
          {words(($) => $.compare.withTheirs, { route: within(nameOf(difference.withTheirs)) })}{' '}
          {words(($) => $.compare.withOurs, { route: within(nameOf(difference.withOurs)) })}
        </p>
      )}
      {rules.length > 0 && (
        <Details summary={words(($) => $.compare.rules)}>
          <ul className="dashes">
            {rules.map((ruleId) => (
              <li key={ruleId}>
                {rule(ruleId).title} <span lang="sv">({cited(ruleId)})</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <TextArea
        id={`${id}-vart`}
        label={words(($) => $.compare.ourWords)}
        value={entry.ours}
        rows={2}
        max={mostWritten}
        onWrite={(text) => onEntry({ ...entry, ours: text })}
      />
      <TextArea
        id={`${id}-enade`}
        label={words(($) => $.compare.talk)}
        value={entry.agreed}
        rows={2}
        max={mostWritten}
        onWrite={(text) => onEntry({ ...entry, agreed: text })}
      />
    </li>
  );
}
