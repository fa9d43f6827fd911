import type { Rulebook } from '#rulebook/index.ts';
import { Prose } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';

import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import { Cites } from '#features/result/explanation/sources/Cites.tsx';

type TitledEntriesProps = {
  readonly rulebook: Rulebook;
  readonly kind: 'numbered' | 'plain';
  readonly entries: readonly { readonly id: string; readonly sources: readonly string[] }[];
  /** Signs have a page each in the rule atlas. */
  readonly areSigns?: boolean;
  readonly wordsOf: (id: string) => { readonly title: string; readonly text: string };
};

/** Entries with a heading and a text each, and what they rest on in the margin. */
export function TitledEntries({
  rulebook,
  kind,
  entries,
  areSigns = false,
  wordsOf,
}: TitledEntriesProps) {
  return (
    <Entries kind={kind}>
      {entries.map(({ id, sources }) => (
        <Entry key={id} note={<Cites rulebook={rulebook} sources={sources} />}>
          <h3>
            {areSigns ? (
              <AtlasLink kind="sign" id={id}>
                {wordsOf(id).title}
              </AtlasLink>
            ) : (
              wordsOf(id).title
            )}
          </h3>
          <p>
            <Prose text={wordsOf(id).text} />
          </p>
        </Entry>
      ))}
    </Entries>
  );
}
