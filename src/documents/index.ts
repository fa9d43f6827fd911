export { amountColumns } from './amountColumns.ts';
export { blanksIn } from './blanksIn.ts';
export { cleanPaper } from './cleanPaper.ts';
export { type Block, type Paper, type PaperId, paperIds, type Text } from './paper.ts';
export type { PaperLabels } from './paperLabels.ts';
export { plainInline } from './plainText.ts';
export { writeMarkdown } from './writeMarkdown.ts';
export { writeWord } from './writeWord.ts';
