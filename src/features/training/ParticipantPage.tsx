import { useState } from 'react';

import type { CaseCard, Rulebook } from '#rulebook/index.ts';
import { useTexts, useTraining } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { choicesOf } from './choicesOf.ts';
import { RouteChoice } from './RouteChoice.tsx';
import { type Round, voterCount, writeVote } from './writeVote.ts';

export type ParticipantPageProps = {
  readonly rulebook: Rulebook;
  /** The case voted on, as the projector knows it; empty where the address names none. */
  readonly shown: string;
  /** Its card, when it is one: the facts, and nothing of how it ended. */
  readonly card: CaseCard | undefined;
  readonly round: Round;
  /** Draws a number from 0 to 1. */
  readonly draw: () => number;
  /** The number this device has drawn, so that one vote replaces another; undefined before the first. */
  readonly voter: number | undefined;
  readonly onVoter: (voter: number) => void;
  readonly onRound: (round: Round) => void;
};

/** For those in the room with a screen of their own: the facts, a choice, and the code to read out. Nothing is sent. */
export function ParticipantPage(props: ParticipantPageProps) {
  const { rulebook, shown, card, round, draw, voter, onVoter, onRound } = props;
  const { t, route } = useTexts();
  const { words, story } = useTraining();
  const [chosen, setChosen] = useState<string>();
  const poll = { case: shown, choices: choicesOf(rulebook) };
  const newVoter = (): number => Math.floor(draw() * voterCount(poll));
  const title = card === undefined ? words(($) => $.participant.title) : story(card.id).title;
  return (
    <main className="frame training" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">
          {card === undefined ? words(($) => $.participant.onScreen) : story(card.id).facts}
        </p>
      </div>
      {shown === '' ? (
        <p className="text">{words(($) => $.participant.none)}</p>
      ) : (
        <form
          className="text flow"
          key={round}
          onChange={(event) => {
            const vote = new FormData(event.currentTarget).get('vag');
            if (typeof vote !== 'string') return;
            if (voter === undefined) onVoter(newVoter());
            setChosen(vote);
          }}
        >
          <p>
            <b>{words(($) => (round === 1 ? $.participant.first : $.participant.second))}</b>
          </p>
          <RouteChoice rulebook={rulebook} name="vag" legend={words(($) => $.card.ownAsk)} />
          <output className="vote-code">
            {chosen !== undefined && voter !== undefined && (
              <>
                {words(($) => $.participant.code, { route: route(chosen).name })}{' '}
                <b className="code">{writeVote(poll, { voter, round, choice: chosen })}</b>
              </>
            )}
          </output>
          <p className="soft">{words(($) => $.participant.kept)}</p>
          <div className="act">
            {chosen !== undefined && (
              <Button kind="quiet" onPress={() => onVoter(newVoter())}>
                {words(($) => $.participant.again)}
              </Button>
            )}
            <Button
              kind="quiet"
              onPress={() => {
                setChosen(undefined);
                onRound(round === 1 ? 2 : 1);
              }}
            >
              {words(($) => (round === 1 ? $.participant.toSecond : $.participant.toFirst))}
            </Button>
          </div>
        </form>
      )}
    </main>
  );
}
