export { offeredPapers } from './offeredPapers.ts';
export { type Block, type Inline, type Paper, paperIds, type Text } from './paper.ts';
export type { PaperContext } from './parts/writer.ts';
export { writePaper } from './writePaper.ts';
