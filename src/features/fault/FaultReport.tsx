import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import { type FaultPlace, faultText } from './faultText.ts';

type FaultReportProps = {
  readonly place: FaultPlace;
  /** Whom to write to, when the municipality has told. */
  readonly contact:
    { readonly name?: string | undefined; readonly email?: string | undefined } | undefined;
};

/** The most that fits in the address of a letter, in every e-mail program. */
const mostWritten = 1000;

/** A report of a fault: written here, and copied or mailed by the one who writes. */
export function FaultReport({ place, contact }: FaultReportProps) {
  const words = useTexts('fault').words('fault');
  const [written, setWritten] = useState('');
  const [copied, setCopied] = useState<'copied' | 'refused'>();
  const text = faultText(place, written, words);
  const email = contact?.email;
  return (
    <div className="flow fault">
      <p>{words(($) => $.text)}</p>
      <TextArea
        id="fel"
        label={words(($) => $.wrong)}
        hint={words(($) => $.hint)}
        rows={3}
        max={mostWritten}
        onWrite={(next) => {
          setWritten(next);
          setCopied(undefined);
        }}
      />
      <div className="field">
        <label htmlFor="fel-text">{words(($) => $.whole)}</label>
        <div className="input-row">
          <textarea className="input" id="fel-text" rows={10} readOnly value={text} />
        </div>
      </div>
      <div className="act">
        <Button kind="quiet" onPress={() => void copy()}>
          {words(($) => $.copy)}
        </Button>
        <output>{copied && words(($) => $[copied])}</output>
      </div>
      {email === undefined ? (
        <p>{words(($) => $.nobody)}</p>
      ) : (
        <p>
          <a href={mailTo(email)}>{words(($) => $.mail, { email })}</a>
        </p>
      )}
    </div>
  );

  function mailTo(to: string): string {
    const subject = encodeURIComponent(words(($) => $.subject));
    const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
    return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${subject}&body=${body}`;
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('refused');
      document.querySelector<HTMLTextAreaElement>('#fel-text')?.select();
    }
  }
}
