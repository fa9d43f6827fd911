import type { ReactNode } from 'react';

import { Brand } from './Brand.tsx';
import { type FrameLink, FrameLinks } from './FrameLinks.tsx';
import { InPageLink } from './InPageLink.tsx';

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
  readonly caseBar?: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
};

/** The head and foot that every page stands between. The page itself brings its `main`. */
export function PageFrame({
  skip,
  name,
  homeHref,
  headLinks,
  headSwitch,
  caseBar,
  foot,
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
          <FrameLinks links={headLinks}>
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
          </FrameLinks>
        </div>
      </header>
      {caseBar}
      {children}
      {foot}
    </>
  );
}
