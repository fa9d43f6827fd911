import { type ClipboardEvent, createContext, use, useState } from 'react';

/** Says how many characters of a pasted text did not fit. */
export const TruncatedPasteWords = createContext<(cut: number) => string>(String);

type Written = HTMLInputElement | HTMLTextAreaElement;

/** What tells that a field of a length has taken only a part of what was pasted: browsers cut in silence. */
export function useTruncatedPaste(max: number | undefined) {
  const words = use(TruncatedPasteWords);
  const [cut, setCut] = useState(0);
  return {
    onPaste: (event: ClipboardEvent<Written>): void => {
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
      const pasted = event.clipboardData.getData('text').replaceAll('\r\n', '\n').length;
      setCut(Math.max(0, kept + pasted - (max ?? Infinity)));
    },
    told: <output className="error">{cut > 0 && words(cut)}</output>,
  };
}
