import { useState } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { isCaseStep, type PresenterMessage, type PresenterView } from './presenterView.ts';
import { StageClock } from './StageClock.tsx';
import { usePresenter } from './usePresenter.ts';
import { useStageKeys } from './useStageKeys.ts';

const hello = { kind: 'hello' } as const;

/** The window of the one who leads: the key, the notes and what comes next, beside what the room sees. */
export function PresenterPage() {
  const { t } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [view, setView] = useState<PresenterView>();
  const [wish, setWish] = useState<PresenterMessage & { readonly nth?: number }>(hello);
  usePresenter(wish, (heard) => {
    if (heard.kind === 'view') setView(heard);
  });
  const ask = (kind: 'forward' | 'back') => () =>
    // Two of the same are two wishes.
    setWish({ kind, nth: (wish.nth ?? 0) + 1 });
  useStageKeys({ forward: ask('forward'), back: ask('back') });
  const title = words(($) => $.presenter.title);
  return (
    <main className="frame training presenter" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <h1 id="rubrik" tabIndex={-1}>
        {title}
      </h1>
      <p className="act">
        <Button kind="quiet" onPress={ask('back')}>
          {words(($) => $.stage.previous)}
        </Button>
        <Button onPress={ask('forward')}>{words(($) => $.stage.next)}</Button>
      </p>
      {view === undefined ? (
        <p className="lead">{words(($) => $.presenter.waiting)}</p>
      ) : (
        <Shown view={view} />
      )}
    </main>
  );
}

function Shown({ view }: { readonly view: PresenterView }) {
  const { route } = useTexts('result');
  const { words } = trainingTexts(useTexts('training', 'result'));
  const stepOf = (step: PresenterView['step']): string =>
    isCaseStep(step) ? words(($) => $.stage[step]) : '';
  const { title, step, next, minutes, answer } = view;
  return (
    <>
      <p className="soft">
        {view.run} · {words(($) => $.presenter.at, { at: view.at, of: view.of })}{' '}
        {minutes !== undefined && <StageClock minutes={minutes} began={view.began} />}
      </p>
      <h2>{[title, stepOf(step)].filter((part) => part !== '').join(': ')}</h2>
      {next !== undefined && (
        <p>
          <b>{words(($) => $.presenter.next)}:</b>{' '}
          {[next.title, stepOf(next.step)].filter((part) => part !== '').join(': ') ||
            words(($) => $.stage.done)}
        </p>
      )}
      <div className="presenter-parts">
        <div className="flow">
          <h3>{words(($) => $.presenter.notes)}</h3>
          <p className="pre">{view.notes.trim() || words(($) => $.presenter.noNotes)}</p>
          {answer !== undefined && (
            <>
              <h3>{words(($) => $.workshop.key)}</h3>
              <p>
                <b>
                  {words(($) => $.workshop.answer)}:{' '}
                  {answer === null ? words(($) => $.card.undecided) : route(answer).name}.
                </b>{' '}
                {view.why}
              </p>
              {view.happened !== '' && <p>{view.happened}</p>}
            </>
          )}
        </div>
        <div className="flow">
          {view.questions.length > 0 && (
            <>
              <h3>{words(($) => $.workshop.questions)}</h3>
              <ul className="dashes">
                {view.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
          {view.text !== '' && (
            <>
              <h3>{words(($) => $.presenter.room)}</h3>
              <p>{view.text}</p>
            </>
          )}
        </div>
      </div>
    </>
  );
}
