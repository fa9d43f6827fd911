import { LocalPage } from '#features/local/LocalPage.tsx';

import type { PageProps } from '../pageProps.ts';
import { readFile } from '../case/readFile.ts';

/** The page about the municipality's own rules: those in use, and others to open. */
export function LocalContent({ rulebook, local, onLocal, walk, hrefOf }: PageProps) {
  return (
    <LocalPage
      rulebook={rulebook}
      rules={local.kind === 'read' ? local.rules : undefined}
      problems={local.kind === 'refused' ? local.problems : []}
      from={local.kind === 'none' ? undefined : local.from}
      onFile={(file) => void readFile(file).then(onLocal)}
      onStop={() => onLocal(undefined)}
      backHref={hrefOf(walk)}
    />
  );
}
