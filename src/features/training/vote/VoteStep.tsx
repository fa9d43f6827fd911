import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { type Ballot, noBallot, totalOf, votesIn } from './ballot.ts';
import { choicesOf } from '#features/training/choicesOf.ts';
import { CodeEntry } from './CodeEntry.tsx';
import type { Round } from './writeVote.ts';

type VoteStepProps = {
  readonly rulebook: Rulebook;
  /** The case voted on. */
  readonly shown: string;
  readonly round: Round;
  readonly ballot: Ballot;
  readonly onBallot: (ballot: Ballot) => void;
  /** How many there are in the room, when that has been said. */
  readonly present: number | undefined;
  readonly onPresent: (present: number | undefined) => void;
  readonly onVoted: () => void;
  /** Shows the code to vote by, for those with a screen of their own; undefined where none can reach it. */
  readonly onQr: (() => void) | undefined;
};

/** A vote of the room: hands that are counted, and codes from the room's own screens. No bar grows meanwhile. */
export function VoteStep(props: VoteStepProps) {
  const { rulebook, shown, round, ballot, onBallot, present, onPresent, onVoted, onQr } = props;
  const { route, number } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const poll = { case: shown, choices: choicesOf(rulebook) };
  const total = totalOf(votesIn(ballot));
  return (
    <>
      <p className="soft">
        {words(($) => (round === 1 ? $.stage.hands : $.stage.handsAgain))}{' '}
        <b>{words(($) => $.stage.votes, { count: total, number: number(total) })}</b>.
      </p>
      <p className="present">
        <label htmlFor="rost-antal">{words(($) => $.stage.present)}</label>
        <input
          className="input hands"
          id="rost-antal"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostHands}
          value={present ?? ''}
          onChange={(event) => onPresent(countIn(event.target.value))}
        />
        <output>{present !== undefined && total > present && words(($) => $.stage.tooMany)}</output>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onVoted();
        }}
      >
        <ul className="plain hand-fields">
          {poll.choices.map((id) => (
            <li key={id}>
              <label htmlFor={`rost-${id}`}>{route(id).name}</label>
              <input
                className="input hands"
                id={`rost-${id}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={mostHands}
                value={ballot.hands[id] ?? ''}
                placeholder="0"
                onChange={(event) =>
                  onBallot({
                    ...ballot,
                    hands: withCount(ballot.hands, id, event.target.value),
                  })
                }
              />
            </li>
          ))}
        </ul>
        {/* Enter in a field sends the form, and a form sends only with a button of that kind. */}
        <button type="submit" hidden>
          {words(($) => $.stage.next)}
        </button>
      </form>
      <CodeEntry {...{ poll, round, ballot, onBallot }} />
      <div className="act">
        {onQr !== undefined && (
          <Button kind="quiet" onPress={onQr}>
            {words(($) => $.stage.device)}
          </Button>
        )}
        {total > 0 && (
          <Button kind="quiet" onPress={() => onBallot(noBallot)}>
            {words(($) => $.stage.clear)}
          </Button>
        )}
      </div>
    </>
  );
}

const mostHands = 300;

/** A count of hands in place; what is no count is none. */
function withCount(hands: Ballot['hands'], id: string, text: string): Ballot['hands'] {
  const count = countIn(text);
  const { [id]: _, ...others } = hands;
  return count === undefined ? others : { ...others, [id]: count };
}

function countIn(text: string): number | undefined {
  const count = Math.trunc(Number(text));
  return Number.isFinite(count) && count > 0 ? Math.min(count, mostHands) : undefined;
}
