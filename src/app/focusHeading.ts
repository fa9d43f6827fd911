/** Moves focus to the heading of the page, so that a screen reader begins at it. */
export function focusHeading(): void {
  window.scrollTo(0, 0);
  document.getElementById('rubrik')?.focus({ preventScroll: true });
}
