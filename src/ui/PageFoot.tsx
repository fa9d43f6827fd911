import type { ReactNode } from 'react';

import { type FrameLink, FrameLinks } from './FrameLinks.tsx';

type PageFootProps = {
  readonly promise: string;
  readonly links: readonly FrameLink[];
  readonly version: string;
  /** Where a fault is told of. */
  readonly children?: ReactNode;
};

/** The foot of every page. */
export function PageFoot({ promise, links, version, children }: PageFootProps) {
  return (
    <footer className="site-foot">
      <div className="frame">
        <p>{promise}</p>
        <FrameLinks links={links} />
        <p className="soft">{version}</p>
        {children}
      </div>
    </footer>
  );
}
