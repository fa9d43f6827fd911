import type { AgreementSign, Rulebook } from '#rulebook/index.ts';
import { agreementTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { SignNote } from './SignNote.tsx';

type NotFoundProps = { readonly rulebook: Rulebook; readonly signs: readonly AgreementSign[] };

/** What such an agreement needs and no sentence says, with the clause of our own outline. */
export function NotFound({ rulebook, signs }: NotFoundProps) {
  const { words, clause: clauseOf } = agreementTexts(useTexts('agreement', 'papers', 'result'));
  if (signs.length === 0) return <p className="text">{words(($) => $.missing.none)}</p>;
  return (
    <>
      <p className="text">{words(($) => $.missing.lead)}</p>
      <ul className="plain not-found">
        {signs.map((sign) => {
          const clause = sign.clause === undefined ? undefined : clauseOf(sign.clause);
          return (
            <li key={sign.id}>
              <SignNote rulebook={rulebook} sign={sign} />
              {clause !== undefined && sign.kinds[0] === 'partnership' && (
                <Details summary={words(($) => $.missing.clause, { title: clause.title })}>
                  {clause.text.map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                </Details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
