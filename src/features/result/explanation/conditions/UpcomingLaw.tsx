import { useTexts } from '#texts/index.ts';

import { Section } from '#features/result/Section.tsx';
import { UpcomingLines, type UpcomingLinesProps } from './UpcomingLines.tsx';

/** Law on its way that touches the case as a whole. */
export function UpcomingLaw(props: UpcomingLinesProps) {
  const { t } = useTexts();
  if (props.upcoming.length === 0) return null;
  return (
    <Section id="pa-vag" title={t(($) => $.result.upcoming.title)}>
      <div className="flow">
        <p>{t(($) => $.result.upcoming.touchesCase)}</p>
        <UpcomingLines {...props} />
      </div>
    </Section>
  );
}
