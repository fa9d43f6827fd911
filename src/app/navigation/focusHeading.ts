import { fragmentOf } from '#app/address/urlOf.ts';
import { scrollToTop } from '#ui/scrollToTop.ts';

/**
 * Moves focus to the heading of the page, so that a screen reader begins at it, or to the part of the
 * page that the address names.
 */
export function focusHeading(): void {
  scrollToTop();
  if (!focusNamedPart()) document.getElementById('rubrik')?.focus({ preventScroll: true });
}

/** Moves focus to the part of the page that the address names; false when it names none. */
export function focusNamedPart(): boolean {
  const part = document.getElementById(fragmentOf(window.location.hash));
  if (part === null) return false;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ behavior: 'instant', block: 'start' });
  return true;
}
