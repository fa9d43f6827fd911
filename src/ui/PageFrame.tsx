import type { ReactNode } from 'react';

import { Brand } from './Brand.tsx';
import { InPageLink } from './InPageLink.tsx';

/** A link in the head or foot; `lang` when its words are in another language. */
export type FrameLink = {
  readonly href: string;
  readonly label: string;
  readonly lang?: string;
};

type PageFrameProps = {
  readonly skip: string;
  readonly name: string;
  readonly homeHref: string;
  readonly headLinks: readonly FrameLink[];
  readonly footLinks?: readonly FrameLink[];
  readonly caseBar?: ReactNode;
  readonly promise: string;
  readonly version: string;
  readonly children: ReactNode;
};

/** The head and foot that every page stands between. The page itself brings its `main`. */
export function PageFrame({
  skip,
  name,
  homeHref,
  headLinks,
  footLinks = [],
  caseBar,
  promise,
  version,
  children,
}: PageFrameProps) {
  return (
    <>
      <InPageLink to="innehall" className="skip">
        {skip}
      </InPageLink>
      <header className="site-head">
        <div className="frame">
          <Brand name={name} href={homeHref} />
          <Links links={headLinks} />
        </div>
      </header>
      {caseBar}
      {children}
      <footer className="site-foot">
        <div className="frame">
          <p>{promise}</p>
          <Links links={footLinks} />
          <p className="soft">{version}</p>
        </div>
      </footer>
    </>
  );
}

function Links({ links }: { readonly links: readonly FrameLink[] }) {
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
    </ul>
  );
}
