import type { AgreementReading, ReadSentence } from '#agreement/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { agreementTexts, useTexts } from '#texts/index.ts';

import { SignNote } from './SignNote.tsx';

type MarkedTextProps = { readonly rulebook: Rulebook; readonly reading: AgreementReading };

/** The agreement sentence by sentence, with what each shows beside it. */
export function MarkedText({ rulebook, reading }: MarkedTextProps) {
  const { words } = agreementTexts(useTexts('agreement', 'papers', 'result'));
  return (
    <>
      {reading.found.length === 0 && <p>{words(($) => $.marked.none)}</p>}
      <ol className="plain sentences">
        {reading.sentences.map((sentence, index) => (
          <li key={index} data-kind={sentence.kind}>
            <p lang="sv">
              {partsOf(sentence).map(({ text, isMarked }, at) =>
                isMarked ? <mark key={at}>{text}</mark> : text,
              )}
            </p>
            {sentence.marks.length > 0 && (
              <div className="signs">
                {sentence.marks.map(({ sign }) => (
                  <SignNote key={sign.id} rulebook={rulebook} sign={sign} />
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

type Part = { readonly text: string; readonly isMarked: boolean };

/** A sentence in parts, by which words show a sign; where two signs share words they are marked once. */
function partsOf({ text, marks }: ReadSentence): Part[] {
  const spans = marks
    .flatMap((mark) => mark.spans)
    .toSorted((one, other) => one.start - other.start);
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    if (begin > from) parts.push({ text: text.slice(from, begin), isMarked: false });
    parts.push({ text: text.slice(begin, end), isMarked: true });
    from = end;
  }
  return from < text.length ? [...parts, { text: text.slice(from), isMarked: false }] : parts;
}
