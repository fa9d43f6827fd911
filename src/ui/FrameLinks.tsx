import type { ReactNode } from 'react';

/** A link in the head or foot; `lang` when its words are in another language. */
export type FrameLink = {
  readonly href: string;
  readonly label: string;
  readonly lang?: string;
};

type FrameLinksProps = { readonly links: readonly FrameLink[]; readonly children?: ReactNode };

/** The links of the head or the foot. */
export function FrameLinks({ links, children }: FrameLinksProps) {
  if (links.length === 0) return null;
  return (
    <ul className="plain">
      {links.map(({ href, label, lang }) => (
        <li key={href}>
          <a href={href} lang={lang} hrefLang={lang}>
            {label}
          </a>
        </li>
      ))}
      {children}
    </ul>
  );
}
