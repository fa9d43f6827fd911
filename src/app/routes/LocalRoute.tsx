import { readFile } from '#app/case/readFile.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { LocalPage } from '#features/local/LocalPage.tsx';

/** The page about the municipality's own rules: those in use, and others to open. */
export function LocalRoute() {
  const { rulebook } = useSite();
  const { local, onLocal, onRetryLocal } = useSettings();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  return (
    <LocalPage
      rulebook={rulebook}
      asOf={today()}
      readFile={readFile}
      onUse={onLocal}
      rules={local.kind === 'read' ? local.rules : undefined}
      problems={local.kind === 'refused' ? local.problems : []}
      state={local.kind}
      from={'from' in local ? local.from : undefined}
      onRetry={onRetryLocal}
      onFile={(file) => void readFile(file).then(onLocal)}
      onStop={() => onLocal(undefined)}
      backHref={hrefOf(walk)}
    />
  );
}
