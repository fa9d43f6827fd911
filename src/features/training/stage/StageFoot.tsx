import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button, ButtonLink } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';

import { toggleFullScreen } from './toggleFullScreen.ts';

type StageFootProps = {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onEnd: () => void;
  readonly presenterHref: string;
};

const keys = ['keyNext', 'keyPrevious', 'keyQr', 'keyFull', 'keyBlack', 'keyClock'] as const;

/** The foot of the projector: how to go on, and which keys do what. */
export function StageFoot(props: StageFootProps) {
  const { isFirst, isLast, onNext, onPrevious, onEnd, presenterHref } = props;
  const { words } = trainingTexts(useTexts('training', 'result'));
  return (
    <div className="stage-foot">
      <p className="act">
        {!isFirst && (
          <Button kind="quiet" onPress={onPrevious}>
            {words(($) => $.stage.previous)}
          </Button>
        )}
        {!isLast && <Button onPress={onNext}>{words(($) => $.stage.next)}</Button>}
        <Button kind="quiet" onPress={toggleFullScreen}>
          {words(($) => $.stage.fullScreen)}
        </Button>
        <ButtonLink kind="quiet" href={presenterHref} isNewTab>
          {words(($) => $.presenter.open)}
        </ButtonLink>
        <Button kind="quiet" onPress={onEnd}>
          {words(($) => $.stage.end)}
        </Button>
      </p>
      <Details summary={words(($) => $.stage.keys)}>
        <ul className="dashes small">
          {keys.map((key) => (
            <li key={key}>{words(($) => $.stage[key])}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
