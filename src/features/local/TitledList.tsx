import { ExternalLink } from './ExternalLink.tsx';

type TitledEntry = {
  readonly title: string;
  readonly text: string;
  readonly href?: string | undefined;
};

type TitledListProps = { readonly entries: readonly TitledEntry[]; readonly lang: string };

/** Entries in the municipality's own words, each with a title. */
export function TitledList({ entries, lang }: TitledListProps) {
  return (
    <ul className="dashes" lang={lang}>
      {entries.map(({ title, text, href }) => (
        <li key={title}>
          <strong>{title}.</strong> {text}{' '}
          {href !== undefined && <ExternalLink title={href} href={href} />}
        </li>
      ))}
    </ul>
  );
}
