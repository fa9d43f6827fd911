import { outcomeName } from '#features/training/outcomeName.ts';
import { assess } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { gradeChoice } from './gradeChoice.ts';
import { missedThemes } from './missedThemes.ts';

type SelfTestResultProps = {
  readonly rulebook: Rulebook;
  readonly cases: readonly CaseCard[];
  /** The routes chosen, in the order of the cases. */
  readonly chosen: readonly string[];
  readonly day: string;
  readonly cardHref: (card: string) => string;
  readonly onAgain: () => void;
};

/** What the self-test came to, case by case, with the way to each card. */
export function SelfTestResult(props: SelfTestResultProps) {
  const { rulebook, cases, chosen, day, cardHref, onAgain } = props;
  const { route, number } = useTexts();
  const training = trainingTexts(useTexts('training', 'result'));
  const { words, story, tag } = training;
  const rows = cases.map((card, at) => {
    const assessment = assess(rulebook, card.answers, day);
    const route = chosen[at] ?? '';
    return { id: card.id, assessment, route, grade: gradeChoice(assessment, route) };
  });
  const missed = missedThemes(
    cases,
    rows.map(({ grade }) => grade),
  );
  const countOf = (wanted: string): string =>
    number(rows.filter(({ grade }) => grade === wanted).length);
  return (
    <div className="text flow">
      <p className="lead">
        {words(($) => $.selfTest.score, {
          right: countOf('right'),
          possible: countOf('possible'),
          of: number(cases.length),
        })}
      </p>
      <ol className="order">
        {rows.map(({ id, assessment, route: given, grade }) => (
          <li key={id}>
            <b>{words(($) => $.selfTest[grade])}.</b>{' '}
            {words(($) => (grade === 'right' ? $.selfTest.rowRight : $.selfTest.row), {
              title: story(id).title,
              chosen: route(given).name,
              best: outcomeName(assessment, route, training),
            })}
            . <a href={cardHref(id)}>{words(($) => $.selfTest.read)}</a>
          </li>
        ))}
      </ol>
      <h2>{words(($) => $.selfTest.themes)}</h2>
      {missed.length === 0 ? (
        <p>{words(($) => $.selfTest.themesNone)}</p>
      ) : (
        <ul className="dashes">
          {missed.map(({ theme, ...counts }) => (
            <li key={theme}>
              {words(($) => $.selfTest.theme, {
                theme: tag(theme),
                missed: number(counts.missed),
                of: number(counts.of),
              })}
            </li>
          ))}
        </ul>
      )}
      <div className="act no-print">
        <Button kind="quiet" onPress={() => window.print()}>
          {words(($) => $.selfTest.print)}
        </Button>
        <Button kind="quiet" onPress={onAgain}>
          {words(($) => $.selfTest.again)}
        </Button>
      </div>
    </div>
  );
}
