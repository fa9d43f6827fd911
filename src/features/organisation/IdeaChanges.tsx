import { useMemo } from 'react';

import { type Answers, ideaImprovements } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, plain, useTexts } from '#texts/index.ts';

type IdeaChangesProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly asOf: string;
  /** Whether there is something else to do, so that nothing need be said where nothing can be changed. */
  readonly hasOther: boolean;
};

/** What the organisation can change in its idea, and where that would lead. */
export function IdeaChanges({ rulebook, answers, asOf, hasOther }: IdeaChangesProps) {
  const { route, question, answer, within, t } = useTexts('result');
  const { words, ideaChange } = organisationTexts(useTexts('organisation'));
  const turns = useMemo(() => ideaImprovements(rulebook, answers, asOf), [rulebook, answers, asOf]);
  if (turns.length === 0 && hasOther) return null;
  return (
    <>
      <h3>{words(($) => $.result.change)}</h3>
      <p>{words(($) => (turns.length > 0 ? $.result.changeLead : $.result.changeNone))}</p>
      {turns.length > 0 && (
        <ul className="dashes">
          {turns.map((turn) => (
            <li key={`${turn.recommended} ${Object.keys(turn.answers).join(' ')}`}>
              {Object.entries(turn.answers).map(([id, to], index) => (
                <p key={id}>
                  {index > 0 && `${words(($) => $.result.and)} `}
                  <b>
                    {question(id).short}
                    {': '}
                    {t(($) => $.quoted, { text: plain(answer(id, to)) })}.
                  </b>{' '}
                  {ideaChange(id)}
                </p>
              ))}
              <p>{words(($) => $.result.leads, { route: within(route(turn.recommended).name) })}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
