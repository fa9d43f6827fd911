import { expect, test, vi } from 'vitest';

import { afterPaint } from '#app/afterPaint.ts';

test('work waits for the paint, and is done once', async () => {
  const work = vi.fn();
  afterPaint(work);
  expect(work).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  document.body.click();
  expect(work).toHaveBeenCalledOnce();
});

test('what is done next finds the work done', async () => {
  const order: string[] = [];
  afterPaint(() => order.push('work'));
  document.body.addEventListener('click', () => order.push('click'), { once: true });
  document.body.click();
  expect(order).toEqual(['work', 'click']);
  await new Promise((done) => setTimeout(done, 150));
  expect(order).toEqual(['work', 'click']);
});

test('in a page that is put behind, where nothing is painted, it is done at once', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const work = vi.fn();
  afterPaint(work);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(work).toHaveBeenCalledOnce();
});
