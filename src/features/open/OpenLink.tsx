import { type SubmitEvent, useId } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

/** A link to paste, as it stands in an e-mail. It may have been broken over lines: so the field takes several. */
export function OpenLink({ onLink }: { readonly onLink: (text: string) => void }) {
  const words = useTexts('case').words('case');
  const id = useId();
  const open = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('link');
    if (typeof text === 'string') onLink(text);
  };
  return (
    <form className="text flow" onSubmit={open}>
      <p>{words(($) => $.open.link.text)}</p>
      <div className="field">
        <label htmlFor={id}>{words(($) => $.open.link.label)}</label>
        <textarea className="input" id={id} name="link" rows={3} spellCheck={false} required />
      </div>
      <div className="act">
        <Button kind="quiet" type="submit">
          {words(($) => $.open.link.open)}
        </Button>
      </div>
    </form>
  );
}
