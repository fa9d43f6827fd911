import type { FocusEvent, ReactNode } from 'react';

type TermButtonProps = {
  /** The id of the popover that explains it. */
  readonly note: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

/** A word that is explained when it is pressed. The explanation closes when the focus goes on to something else. */
export function TermButton({ note, onOpen, children }: TermButtonProps) {
  const close = ({ relatedTarget }: FocusEvent): void => {
    const element = document.getElementById(note);
    if (relatedTarget !== null && element?.matches(':popover-open') === true) element.hidePopover();
  };
  return (
    <button type="button" className="term" popoverTarget={note} onClick={onOpen} onBlur={close}>
      {children}
    </button>
  );
}
