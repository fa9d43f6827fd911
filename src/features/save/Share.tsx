import { useEffect, useId, useState } from 'react';

import { shareLimit } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';
import { LinkField } from '#ui/LinkField.tsx';

import { QrCode } from './QrCode.tsx';

type ShareProps = {
  readonly linkTo: (withText: boolean) => Promise<string>;
  readonly limit: number;
  readonly onSaveFile: () => void;
};

/** A link that holds the case itself, and the same as a QR code. */
export function Share({ linkTo, limit, onSaveFile }: ShareProps) {
  const { number } = useTexts();
  const words = useTexts('case').words('case');
  const id = useId();
  const [withText, setWithText] = useState(false);
  const [made, setMade] = useState<{ readonly link: string; readonly withText: boolean }>();
  const [copied, setCopied] = useState<'copied' | 'refused'>();
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<void> => {
      const link = await linkTo(withText);
      if (isWanted) setMade({ link, withText });
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [linkTo, withText]);

  const link = made?.withText === withText ? made.link : '';
  const length = number(link.length);
  const instead = (
    <Button kind="quiet" onPress={onSaveFile}>
      {words(($) => $.save.share.saveFile)}
    </Button>
  );
  return (
    <div className="flow text">
      <p>{words(($) => $.save.share.text)}</p>
      <div className="choice lone">
        <div className="choice-row">
          <input
            type="checkbox"
            id={`${id}-text`}
            checked={withText}
            aria-describedby={`${id}-text-hint`}
            onChange={(event) => {
              setWithText(event.currentTarget.checked);
              setCopied(undefined);
            }}
          />
          <label htmlFor={`${id}-text`}>{words(($) => $.save.share.withText)}</label>
          <p className="hint" id={`${id}-text-hint`}>
            {words(($) => $.save.share.withTextHint)}
          </p>
        </div>
      </div>
      {link.length > limit ? (
        <div className="heed">
          <p>{words(($) => $.save.share.tooLong)}</p>
          {instead}
        </div>
      ) : (
        <>
          <LinkField id={`${id}-link`} label={words(($) => $.save.share.link)} link={link} />
          {link.length > shareLimit && (
            <div className="heed">
              <p>{words(($) => $.save.share.long, { length })}</p>
              {instead}
            </div>
          )}
          <div className="act">
            {typeof navigator !== 'undefined' && 'share' in navigator && (
              <Button kind="quiet" onPress={() => void share()}>
                {words(($) => $.save.share.native)}
              </Button>
            )}
            <Button kind="quiet" onPress={() => void copy()}>
              {words(($) => $.save.share.copy)}
            </Button>
            <output>{copied && words(($) => $.save.share[copied])}</output>
          </div>
          <Details summary={words(($) => $.save.share.qr)} onOpen={() => setDrawn(true)}>
            {drawn && <QrCode text={link} />}
          </Details>
        </>
      )}
    </div>
  );

  /** By what the device shares with; who thinks better of it has not failed. */
  async function share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: link });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
    }
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('copied');
    } catch {
      setCopied('refused');
      document.getElementById(`${id}-link`)?.focus();
    }
  }
}
