import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

import { Button } from './Button.tsx';

type Ask = (question: string) => Promise<boolean>;
type Asked = { readonly question: string; readonly answer: (isSure: boolean) => void };

const ConfirmContext = createContext<Ask>(async () => Promise.resolve(false));

/** Asks whether the user is sure, before something is taken away. */
export function useConfirm(): Ask {
  return use(ConfirmContext);
}

type ConfirmProviderProps = {
  readonly yes: string;
  readonly no: string;
  readonly children: ReactNode;
};

/**
 * Lets the pages below it ask whether the user is sure, in a dialog of the page: a frame on another site may not
 * open one of the browser's (`confirm`), which then answers no and says nothing.
 */
export function ConfirmProvider({ yes, no, children }: ConfirmProviderProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const ask = useCallback<Ask>(
    async (question) =>
      new Promise((answer) => {
        setAsked({ question, answer });
      }),
    [],
  );
  useEffect(() => {
    if (asked !== undefined) dialog.current?.showModal();
  }, [asked]);
  // Escape and both buttons close it; only one of them says yes.
  const answer = (): void => {
    asked?.answer(dialog.current?.returnValue === 'yes');
    setAsked(undefined);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked !== undefined && (
        <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={answer}>
          <p id={id}>{asked.question}</p>
          <div className="actions">
            <Button onPress={() => dialog.current?.close('yes')}>{yes}</Button>
            <Button kind="quiet" onPress={() => dialog.current?.close('no')}>
              {no}
            </Button>
          </div>
        </dialog>
      )}
    </ConfirmContext>
  );
}
