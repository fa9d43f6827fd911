import { type FrameLink, FrameLinks } from './FrameLinks.tsx';

type PageFootProps = {
  readonly promise: string;
  readonly links: readonly FrameLink[];
  readonly version: string;
};

/** The foot of every page. */
export function PageFoot({ promise, links, version }: PageFootProps) {
  return (
    <footer className="site-foot">
      <div className="frame">
        <p>{promise}</p>
        <FrameLinks links={links} />
        <p className="soft">{version}</p>
      </div>
    </footer>
  );
}
