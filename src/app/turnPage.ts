import { toTop } from '#ui/toTop.ts';

/**
 * Shows what has been made ready in the place of the page shown; false where no page is. It is done by hand,
 * and is no more than what a browser needs to paint the page: React does the same, and the rest, when it
 * comes to draw that page as the one shown (Slot).
 */
export function turnPage(): boolean {
  const away = [...document.querySelectorAll<HTMLElement>('.slot[data-away]')];
  const shown = document.getElementById('innehall')?.closest<HTMLElement>('.slot');
  if (!shown || away.every((slot) => slot.querySelector('main') === null)) return false;
  shown.dataset['away'] = '';
  for (const slot of away) delete slot.dataset['away'];
  toTop();
  return true;
}
