import { roles, trainingTexts, useTexts } from '#texts/index.ts';

/** A card for each role, to print and hand out: what the one who plays it knows, wants and fears. */
export function RoleCards() {
  const { words, role, roleCard } = trainingTexts(useTexts('training', 'result'));
  return (
    <div className="printed" data-size="a5">
      {roles.map((played) => (
        <section key={played}>
          <h2>{words(($) => $.roleCards.title, { role: role(played).name })}</h2>
          {(['knows', 'wants', 'fears'] as const).map((part) => (
            <div key={part}>
              <h3>{words(($) => $.roleCards[part])}</h3>
              <p>{roleCard(played)[part]}</p>
            </div>
          ))}
          <ul className="dashes">
            {role(played).questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
