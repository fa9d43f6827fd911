import { useTexts } from '#texts/index.ts';

import { ResultSection } from '#features/result/ResultSection.tsx';
import { UpcomingLines, type UpcomingLinesProps } from './UpcomingLines.tsx';

/** Law on its way that touches the case as a whole. */
export function UpcomingLaw(props: UpcomingLinesProps) {
  const { t } = useTexts();
  if (props.upcoming.length === 0) return null;
  return (
    <ResultSection id="pa-vag" title={t(($) => $.result.upcoming.title)}>
      <div className="flow">
        <p>{t(($) => $.result.upcoming.touchesCase)}</p>
        <UpcomingLines {...props} />
      </div>
    </ResultSection>
  );
}
