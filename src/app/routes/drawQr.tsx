import { lazy, type ReactNode, Suspense } from 'react';

const QrDrawing = lazy(async () => ({
  default: (await import('#features/save/QrDrawing.tsx')).QrDrawing,
}));

/** Draws text as a QR code; what draws it is fetched with the first. */
export function drawQr(text: string, label: string): ReactNode {
  return (
    <Suspense>
      <QrDrawing {...{ text, label }} />
    </Suspense>
  );
}
