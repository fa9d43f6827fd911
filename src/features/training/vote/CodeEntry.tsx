import { useState } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { addCodes, type Ballot, type CodesRead } from './ballot.ts';
import type { Poll, Round } from './writeVote.ts';

type CodeEntryProps = {
  readonly poll: Poll;
  readonly round: Round;
  readonly ballot: Ballot;
  readonly onBallot: (ballot: Ballot) => void;
};

/** Where the codes of the room are typed, one or many at a time, and what came of the latest. */
export function CodeEntry({ poll, round, ballot, onBallot }: CodeEntryProps) {
  const { number, list } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [read, setRead] = useState<CodesRead>();
  return (
    <form
      className="code-entry"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const text = new FormData(form).get('koder');
        if (typeof text !== 'string' || text.trim() === '') return;
        const found = addCodes(poll, round, ballot, text);
        onBallot(found.ballot);
        setRead(found);
        form.reset();
      }}
    >
      <label htmlFor="rost-koder">{words(($) => $.stage.codes)}</label>
      <input
        className="input"
        id="rost-koder"
        name="koder"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        size={16}
      />
      <Button type="submit" kind="quiet">
        {words(($) => $.stage.addCodes)}
      </Button>
      <output>
        {read !== undefined && (
          <>
            {words(($) => $.stage.codesCounted, {
              count: read.counted,
              number: number(read.counted),
            })}
            {read.changed > 0 &&
              ` ${words(($) => $.stage.codesChanged, { count: read.changed, number: number(read.changed) })}`}
            {read.again > 0 && ` ${words(($) => $.stage.codesAgain)}`}
            {read.refused.length > 0 &&
              ` ${words(($) => $.stage.codesRefused, { codes: list(read.refused) })}`}
          </>
        )}
      </output>
    </form>
  );
}
