import type { CaseCard, Rulebook, WorkshopPackage } from '#rulebook/index.ts';
import { type Role, trainingTexts, useTexts } from '#texts/index.ts';

import { choicesOf } from '#features/training/choicesOf.ts';

type ParticipantSheetProps = {
  readonly rulebook: Rulebook;
  readonly chosen: WorkshopPackage;
  readonly cards: readonly CaseCard[];
  readonly role: Role;
};

/** What a choice is ticked in by hand. */
const box = '☐';

/** The participants' own sheet: each case's facts, boxes to vote in twice, and lines to write on. No answer, no aim. */
export function ParticipantSheet({ rulebook, chosen, cards, role }: ParticipantSheetProps) {
  const { route } = useTexts();
  const {
    words,
    packageWords,
    story,
    discussion,
    role: roleWords,
  } = trainingTexts(useTexts('training', 'result'));
  const shown = chosen.parts.flatMap((one) =>
    one.kind === 'case' ? (cards.find(({ id }) => id === one.case) ?? []) : [],
  );
  return (
    <>
      <p>{packageWords(chosen.id).lead}</p>
      {shown.map(({ id }, at) => (
        <section key={id} className="participant">
          <h3>
            {at + 1}. {story(id).title}
          </h3>
          <p>{story(id).facts}</p>
          <table className="boxes">
            <thead>
              <tr>
                <th scope="col">{words(($) => $.stage.ask)}</th>
                <th scope="col">{words(($) => $.voted.first)}</th>
                <th scope="col">{words(($) => $.voted.second)}</th>
              </tr>
            </thead>
            <tbody>
              {choicesOf(rulebook).map((choice) => (
                <tr key={choice}>
                  <th scope="row">{route(choice).name}</th>
                  <td>{box}</td>
                  <td>{box}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <b>{discussion(id, role) ?? roleWords(role).questions[0]}</b>
          </p>
          <div className="write-lines" />
          <p>
            <b>{words(($) => $.workshop.decides)}</b>
          </p>
          <div className="write-lines" />
        </section>
      ))}
    </>
  );
}
