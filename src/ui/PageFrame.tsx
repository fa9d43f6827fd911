import type { ReactNode } from 'react';

import { Brand } from './Brand.tsx';
import { InPageLink } from './InPageLink.tsx';

/** A link in the head or foot; `lang` when its words are in another language. */
export type FrameLink = {
  readonly href: string;
  readonly label: string;
  readonly lang?: string;
};

/** What can be switched on and off for every page. */
export type FrameSwitch = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: () => void;
};

type PageFrameProps = {
  readonly skip: string;
  readonly name: string;
  readonly homeHref: string;
  readonly headLinks: readonly FrameLink[];
  readonly headSwitch?: FrameSwitch | undefined;
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
  headSwitch,
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
          <Links links={headLinks}>
            {headSwitch !== undefined && (
              <li>
                <button
                  type="button"
                  className="switch"
                  aria-pressed={headSwitch.isOn}
                  onClick={headSwitch.onSwitch}
                >
                  {headSwitch.label}
                </button>
              </li>
            )}
          </Links>
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

type LinksProps = { readonly links: readonly FrameLink[]; readonly children?: ReactNode };

function Links({ links, children }: LinksProps) {
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
