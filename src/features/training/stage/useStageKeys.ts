import { useEffect, useEffectEvent } from 'react';

/** Where a key has a meaning of its own. */
const taken = 'input, select, textarea, summary, [contenteditable]';
const pressed = 'a, button';

/** The keys of a workshop, as the browser names them. Those of a presenter's remote control are among them. */
export const stageKeys = {
  forward: [' ', 'ArrowRight', 'PageDown'],
  back: ['ArrowLeft', 'PageUp'],
  fullScreen: ['f'],
  black: ['b', '.'],
  qr: ['q'],
  clock: ['t'],
  close: ['Escape'],
} as const;
type StageAction = keyof typeof stageKeys;
const actionNames = ['forward', 'back', 'fullScreen', 'black', 'qr', 'clock', 'close'] as const;

/** Whether a key still has something of the page to show. */
function scrolls(key: string): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  if (key === 'PageUp') return scrollTop > 1;
  return (key === ' ' || key === 'PageDown') && scrollTop + clientHeight < scrollHeight - 1;
}

/** Leads a workshop by the keyboard; an action that is absent leaves its key to the browser. */
export function useStageKeys(actions: Partial<Readonly<Record<StageAction, () => void>>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const { target, key } = event;
    if (target instanceof Element && target.closest(taken) !== null) return;
    // Space presses the button that has the focus.
    if (key === ' ' && target instanceof Element && target.closest(pressed) !== null) return;
    // A page that is higher than the screen is read to its end first.
    if (scrolls(key)) return;
    const wanted = actionNames.find((action) =>
      stageKeys[action].some((name) => name === (key.length === 1 ? key.toLowerCase() : key)),
    );
    const act = wanted === undefined ? undefined : actions[wanted];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
