export { amountColumns } from './amountColumns.ts';
export { blanksIn } from './blanksIn.ts';
export { cleanPaper } from './cleanPaper.ts';
export { type OfferedPaper, offeredPapers } from './offeredPapers.ts';
export type { Block, Paper, Text } from './paper.ts';
export type { PaperLabels } from './paperLabels.ts';
export { writeMarkdown } from './writeMarkdown.ts';
export { papersWithLongForm, writePaper } from './writePaper.ts';
export { writeWord } from './writeWord.ts';
