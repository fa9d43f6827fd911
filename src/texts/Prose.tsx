import { proseParts } from './proseParts.ts';
import { Term } from './Term.tsx';

type ProseProps = { readonly text: string };

/** A text from the rule book, with its terms explained where they stand. */
export function Prose({ text }: ProseProps) {
  return proseParts(text).map((part, index) =>
    part.term === undefined ? (
      part.text
    ) : (
      <Term key={index} id={part.term}>
        {part.text}
      </Term>
    ),
  );
}
