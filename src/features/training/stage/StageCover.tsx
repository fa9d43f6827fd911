import { type ReactNode, useEffect, useRef } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

type StageCoverProps = {
  readonly kind: 'black' | 'qr';
  /** The page to vote on. */
  readonly address: string | undefined;
  /** Draws an address as a QR code. */
  readonly qr: (address: string, label: string) => ReactNode;
  readonly onClose: () => void;
};

/** What covers the projector for a while: a black screen, or the code to vote by as large as there is room for. */
export function StageCover({ kind, address, qr, onClose }: StageCoverProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isBlack = kind === 'black';
  return (
    <main className="projector-cover" data-cover={kind} id="innehall">
      <h1 ref={heading} tabIndex={-1} className={isBlack ? 'visually-hidden' : undefined}>
        {words(($) => (isBlack ? $.stage.black : $.stage.deviceHint))}
      </h1>
      {!isBlack && address !== undefined && (
        <>
          {qr(
            address,
            words(($) => $.stage.deviceLabel),
          )}
          <p>
            <a className="long" href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </p>
        </>
      )}
      <div className="act">
        <Button kind="quiet" onPress={onClose}>
          {words(($) => $.stage.back)}
        </Button>
      </div>
    </main>
  );
}
