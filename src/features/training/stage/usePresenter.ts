import { useEffect, useEffectEvent } from 'react';

import {
  presenterChannel,
  type PresenterMessage,
  type PresenterView,
  readMessage,
} from './presenterView.ts';

/**
 * Tells the other window, in this browser, what this one shows, and hears what it says. Where the browser has no
 * channel between windows, nothing is told.
 */
export function usePresenter(
  message: PresenterMessage,
  onMessage: (heard: PresenterMessage, answer: () => void) => void,
): void {
  const hear = useEffectEvent((data: unknown, answer: () => void): void => {
    const heard = readMessage(data);
    if (heard !== undefined) onMessage(heard, answer);
  });
  const told = JSON.stringify(message);
  useEffect(() => {
    if (typeof BroadcastChannel !== 'function') return undefined;
    const channel = new BroadcastChannel(presenterChannel);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
    const say = (): void => channel.postMessage(JSON.parse(told));
    channel.addEventListener('message', ({ data }) => hear(data, say));
    say();
    return () => channel.close();
  }, [told]);
}

/** The projector's end: it tells what it shows, also to a window that comes later, and goes on when asked to. */
export function useStagePresenter(view: PresenterView, go: (by: 1 | -1) => () => void): void {
  usePresenter(view, ({ kind }, answer) => {
    if (kind === 'hello') answer();
    else if (kind !== 'view') go(kind === 'forward' ? 1 : -1)();
  });
}
