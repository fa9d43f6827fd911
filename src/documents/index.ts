export { type AffectedField, affectedFields, wordingsOf } from './affectedFields.ts';
export { amountColumns } from './amountColumns.ts';
export { blanksIn } from './blanksIn.ts';
export { cleanPaper } from './cleanPaper.ts';
export {
  asksNotice,
  type AskedDay,
  type DateToKeep,
  datesOf,
  dayField,
  daysAsked,
  noticeField,
} from './dates/datesOf.ts';
export { type OfferedPaper, offeredPapers } from './offeredPapers.ts';
export type { Block, Paper, PaperLabels, Text } from './paper.ts';
export { type MapRow, writeAgreementMap } from './writeAgreementMap.ts';
export { htmlBlocks, writeHtml } from './writeHtml.ts';
export { writeMarkdown } from './writeMarkdown.ts';
export { papersWithLongForm, writePaper } from './writePaper.ts';
export { placeholdersOf } from './template/placeholderValues.ts';
export type { TemplateProblem } from './template/templateProblem.ts';
export { writeInTemplate, writeWord } from './writeWord.ts';
