import { useBook } from './AtlasBook.tsx';
import { sourceText } from './sourceText.ts';

/** What a source says in our own words, told as ours; nothing where we have not read its text. */
export function SourceSays({ id }: { readonly id: string }) {
  const { texts, own } = useBook();
  const says = sourceText(id, texts);
  return (
    says !== undefined && (
      <p className="source-says">
        <span className="soft">{own(($) => $.source.says)}</span> {says}
      </p>
    )
  );
}
