type ParagraphsProps = { readonly text: string };

/** A text with an empty line between its paragraphs. */
export function Paragraphs({ text }: ParagraphsProps) {
  return text.split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
