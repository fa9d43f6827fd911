export { createTexts, type Texts } from './createTexts.ts';
export { parseAmount } from './parseAmount.ts';
export { parseCode } from './parseCode.ts';
export { parseYears } from './parseYears.ts';
export { Prose } from './Prose.tsx';
export { plain } from './proseParts.ts';
export { TextsProvider, useReasons, useTexts } from './TextsProvider.tsx';
export { loadLanguage, loadPapers, loadReasons } from './wordStore.ts';
export type { PaperWords } from './words.ts';
