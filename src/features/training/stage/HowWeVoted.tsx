import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { toCsv } from '#ui/toCsv.ts';

import { totalOf } from '#features/training/vote/ballot.ts';
import { choicesOf } from '#features/training/choicesOf.ts';
import { outcomeName } from '#features/training/outcomeName.ts';
import type { StageRun } from './stageCase.ts';
import { scoreOf, votedCases } from '#features/training/vote/votedCases.ts';
import type { RunRecord } from '#features/training/workshop/runRecord.ts';

type HowWeVotedProps = {
  readonly rulebook: Rulebook;
  readonly run: StageRun;
  readonly record: RunRecord;
  readonly day: string;
};

/** The end of a workshop: how the room voted, before and after it had talked, to print or to save. */
export function HowWeVoted({ rulebook, run, record, day }: HowWeVotedProps) {
  const { route, number, date } = useTexts('result');
  const training = trainingTexts(useTexts('training', 'result'));
  const { words } = training;
  const cases = votedCases(run, record).filter(
    ({ first, second }) => totalOf(first) + totalOf(second) > 0,
  );
  const answerTo = (item: number): string | null => {
    const found = run.items[item];
    return found?.kind === 'case'
      ? (assess(rulebook, found.shown.answers, day).recommended ?? null)
      : null;
  };
  const score = scoreOf(cases, answerTo);
  const changed = cases.reduce((sum, one) => sum + one.changed, 0);
  const answerOf = (item: number): string => {
    const found = run.items[item];
    return found?.kind === 'case'
      ? outcomeName(assess(rulebook, found.shown.answers, day), route, training)
      : '';
  };
  const head = [
    words(($) => $.workshop.case),
    words(($) => $.voted.route),
    words(($) => $.voted.first),
    words(($) => $.voted.second),
    words(($) => $.workshop.answer),
  ];
  const save = (): void => {
    const rows = cases.flatMap(({ title, first, second, item }) =>
      choicesOf(rulebook).map((id) => [
        title,
        route(id).name,
        String(first[id] ?? 0),
        String(second[id] ?? 0),
        answerOf(item),
      ]),
    );
    saveFile(`${words(($) => $.voted.file)}-${day}.csv`, toCsv([head, ...rows]), 'text/csv');
  };
  return (
    <>
      <p className="lead">{words(($) => $.stage.doneText)}</p>
      {cases.length > 0 && (
        <div className="how-we-voted">
          <h2>
            {words(($) => $.voted.title)}, {date(day)}
          </h2>
          {score.of > 0 && (
            <p className="lead">
              <b>{words(($) => $.voted.score)}:</b>{' '}
              {words(($) => (score.ofAfter > 0 ? $.voted.hitsAfter : $.voted.hits), {
                right: number(score.right),
                of: number(score.of),
                rightAfter: number(score.rightAfter),
                ofAfter: number(score.ofAfter),
              })}
              {changed > 0 &&
                ` ${words(($) => $.voted.changed, { count: changed, number: number(changed) })}`}
            </p>
          )}
          {cases.map(({ title, first, second, item }) => (
            <table key={item}>
              <caption>
                {title}. {words(($) => $.workshop.answer)}: {answerOf(item)}.
              </caption>
              <thead>
                <tr>
                  {head.slice(1, 4).map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {choicesOf(rulebook)
                  .filter((id) => (first[id] ?? 0) + (second[id] ?? 0) > 0)
                  .map((id) => (
                    <tr key={id}>
                      <th scope="row">{route(id).name}</th>
                      <td>{number(first[id] ?? 0)}</td>
                      <td>{totalOf(second) > 0 ? number(second[id] ?? 0) : '–'}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          ))}
          <div className="act">
            <Button kind="quiet" onPress={() => window.print()}>
              {words(($) => $.voted.print)}
            </Button>
            <Button kind="quiet" onPress={save}>
              {words(($) => $.voted.save)}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
