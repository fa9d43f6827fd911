import { type Answers, type Assessment, conclusionOf, planOf } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { layout } from './layout.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapList } from './MapList.tsx';
import { mapWords } from './mapWords.ts';
import { ResultSection } from '#features/result/ResultSection.tsx';

type RouteMapSectionProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

const marks = ['recommended', 'possible', 'conditional', 'undecided', 'excluded'] as const;

/** The way through the law with its nearest forks: drawn where there is room, told everywhere. */
export function RouteMapSection({ rulebook, answers, assessment }: RouteMapSectionProps) {
  const texts = useTexts();
  const { t } = texts;
  const plan = planOf(rulebook, answers, assessment.asOf);
  // The rules may name a route by what is unknown, while the answer hangs on it.
  const hangs =
    assessment.status === 'provisional' &&
    conclusionOf(rulebook, answers, assessment, plan).route === null;
  const map = mapWords(rulebook, answers, assessment, texts);
  const drawing = layout(
    map,
    t(($) => $.result.map.otherwise),
  );
  return (
    <ResultSection id="karta" title={t(($) => $.result.map.title)}>
      <p className="hint">{t(($) => $.result.map.leads[hangs ? 'hangs' : assessment.status])}</p>
      <figure className="drawing">
        <MapDrawing drawing={drawing} label={t(($) => $.result.map.image)} />
        <figcaption className="key">
          <span className="visually-hidden">{t(($) => $.result.map.key)}</span>
          <ul className="plain">
            {marks.map((verdict) => (
              <li key={verdict} data-verdict={verdict}>
                <VerdictMark verdict={verdict} />
                {t(($) => $.result.map.keys[verdict])}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <div className="map-words">
        <Details summary={t(($) => $.result.map.words)}>
          <MapList {...{ rulebook, map, hangs }} />
        </Details>
      </div>
    </ResultSection>
  );
}
