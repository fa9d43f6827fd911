import { Reason } from '#features/training/Reason.tsx';
import { outcomeName } from '#features/training/outcomeName.ts';
import { assess } from '#reasoning/index.ts';
import type { CaseCard, Rulebook, WorkshopPackage } from '#rulebook/index.ts';
import { type Role, trainingTexts, useTexts } from '#texts/index.ts';

type PackageSheetProps = {
  readonly rulebook: Rulebook;
  readonly chosen: WorkshopPackage;
  readonly cards: readonly CaseCard[];
  readonly role: Role;
  readonly day: string;
};

/** What the one who leads goes by: aims, order with minutes, and what to discuss in the role. */
export function PackageSheet({ chosen, role: played }: Omit<PackageSheetProps, 'rulebook'>) {
  const { words, packageWords, part, story, role, discussion } = trainingTexts(
    useTexts('training', 'result'),
  );
  const cases = chosen.parts.flatMap((one) => (one.kind === 'case' ? [one.case] : []));
  return (
    <div className="flow">
      <h3>{words(($) => $.workshop.aims)}</h3>
      <ul className="dashes">
        {packageWords(chosen.id).aims.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
      <h3>{words(($) => $.workshop.order)}</h3>
      <ol className="order">
        {chosen.parts.map((one, at) => (
          <li key={at}>
            <b>{one.kind === 'case' ? story(one.case).title : part(one.kind).title}</b>{' '}
            <span className="soft">
              {words(($) => $.workshop.minutes, { minutes: one.minutes })}
            </span>
            {one.kind !== 'case' && <p className="small">{part(one.kind).text}</p>}
          </li>
        ))}
      </ol>
      <h3>
        {words(($) => $.workshop.questions)} ({role(played).name.toLowerCase()})
      </h3>
      <ul className="dashes">
        {cases.map((id) => (
          <li key={id}>
            <b>{story(id).title}.</b> {discussion(id, played)}
          </li>
        ))}
        {role(played).questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the one who leads needs to know of the cases in a package. */
export function PackageKey({ rulebook, chosen, cards, day }: Omit<PackageSheetProps, 'role'>) {
  const { route } = useTexts();
  const training = trainingTexts(useTexts('training', 'result'));
  const { words, story, discussion } = training;
  return (
    <div className="flow">
      {chosen.parts.map((one) => {
        const card = one.kind === 'case' ? cards.find(({ id }) => id === one.case) : undefined;
        if (card === undefined) return null;
        const assessment = assess(rulebook, card.answers, day);
        const rule = assessment.routes[assessment.recommended ?? '']?.because[0];
        const first = Object.values(assessment.routes)[0]?.because[0];
        const { title, happened, lesson } = story(card.id);
        return (
          <section key={card.id} className="flow">
            <h4>{title}</h4>
            <p>
              <b>{words(($) => $.workshop.answer)}:</b> {outcomeName(assessment, route, training)}.{' '}
              {happened}
            </p>
            <Reason rulebook={rulebook} rule={rule ?? first ?? ''} />
            <p>{lesson}</p>
            <p>
              <b>{words(($) => $.workshop.objection)}:</b> {discussion(card.id, 'objection')}
            </p>
          </section>
        );
      })}
    </div>
  );
}
