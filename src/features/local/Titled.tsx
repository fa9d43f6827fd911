import { OwnLink } from './OwnLink.tsx';

type TitledEntry = {
  readonly title: string;
  readonly text: string;
  readonly href?: string | undefined;
};

type TitledProps = { readonly entries: readonly TitledEntry[]; readonly lang: string };

/** Entries in the municipality's own words, each with a title. */
export function Titled({ entries, lang }: TitledProps) {
  return (
    <ul className="dashes" lang={lang}>
      {entries.map(({ title, text, href }) => (
        <li key={title}>
          <strong>{title}.</strong> {text}{' '}
          {href !== undefined && <OwnLink title={href} href={href} />}
        </li>
      ))}
    </ul>
  );
}
