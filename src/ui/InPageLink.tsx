import type { MouseEvent, ReactNode } from 'react';

type InPageLinkProps = {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link to a place on the same page: it moves the reader there, opens what hides it and leaves the address alone. */
export function InPageLink({ to, className, children }: InPageLinkProps) {
  return (
    <a className={className} href={`#${to}`} onClick={(event) => goTo(event, to)}>
      {children}
    </a>
  );
}

function goTo(event: MouseEvent, id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  event.preventDefault();
  for (let at = place.closest('details'); at !== null; at = outside(at)) at.open = true;
  if (!place.matches('a, button, input, select, textarea, summary')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

function outside(details: HTMLElement): HTMLDetailsElement | null {
  return details.parentElement?.closest('details') ?? null;
}
