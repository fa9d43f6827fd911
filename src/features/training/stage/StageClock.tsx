import { useEffect, useState } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';

type StageClockProps = {
  readonly minutes: number;
  /** When the part began, in milliseconds; undefined while it has not. */
  readonly began: number | undefined;
};

const second = 1000;
const perMinute = 60;

/** The time that is left of a part, or how far over it is. */
export function StageClock({ minutes, began }: StageClockProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), second);
    return () => window.clearInterval(timer);
  }, []);
  const gone = began === undefined ? 0 : Math.max(0, Math.floor((now - began) / second));
  const left = minutes * perMinute - gone;
  const seconds = Math.abs(left);
  const time = `${Math.floor(seconds / perMinute)}:${String(seconds % perMinute).padStart(2, '0')}`;
  return (
    <span className="clock" role="timer" data-over={left < 0}>
      {words(($) => (left < 0 ? $.stage.over : $.stage.left), { time })}
    </span>
  );
}
