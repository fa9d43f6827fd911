import { lazy, Suspense } from 'react';

import { useTexts } from '#texts/index.ts';

// What draws it is fetched when someone wants to see one.
const QrDrawing = lazy(() =>
  import('./QrDrawing.tsx').then(
    (drawing) => ({ default: drawing.QrDrawing }),
    () => ({ default: QrMissing }),
  ),
);

/** What a phone can read from a screen, in characters. */
const limit = 1_200;

/** What stands where the drawing could not be fetched. */
function QrMissing() {
  const words = useTexts('case').words('case');
  return <p>{words(($) => $.save.share.qrMissing)}</p>;
}

/** A link as a QR code, or why there is none. */
export function QrCode({ text }: { readonly text: string }) {
  const words = useTexts('case').words('case');
  if (text === '') return null;
  if (text.length > limit) return <p>{words(($) => $.save.share.qrTooLong)}</p>;
  return (
    <Suspense>
      <QrDrawing text={text} label={words(($) => $.save.share.qrLabel)} />
      <p className="hint">{words(($) => $.save.share.qrHint)}</p>
    </Suspense>
  );
}
