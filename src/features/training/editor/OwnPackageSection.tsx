import type { ReactNode } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

type OwnPackageSectionProps = {
  readonly editor: ReactNode;
  /** What starts the package, when there is one. */
  readonly children: ReactNode;
};

/** The package of one's own, beside the ready ones: to start, and to build. */
export function OwnPackageSection({ editor, children }: OwnPackageSectionProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  return (
    <>
      <h2>{words(($) => $.editor.title)}</h2>
      <div className="fields">{children}</div>
      <Details summary={words(($) => $.editor.open)}>{editor}</Details>
    </>
  );
}
