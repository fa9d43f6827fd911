import type { PageLink } from '#rulebook/index.ts';

type PageLinksProps = { readonly links: readonly PageLink[]; readonly label: string };

/** Official pages to read on, by their Swedish names. */
export function PageLinks({ links, label }: PageLinksProps) {
  return (
    <ul className="plain cite" aria-label={label}>
      {links.map(({ title, address }) => (
        <li key={address}>
          <a href={address} lang="sv">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
