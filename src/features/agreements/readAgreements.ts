import { caseLimit, type CaseProblem, readCaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

import type { Agreement, TableProblem } from './agreement.ts';
import { readTable, type TableRead } from './readTable.ts';
import { splitCsv } from './splitCsv.ts';

/** What the files of a map are read with. */
export type AgreementReading = {
  readonly rulebook: Rulebook;
  readonly texts: Texts;
  readonly words: OwnWords<'case'>;
  readonly today: string;
  /** What is wrong in a saved case, and what to do about it. */
  readonly problemText: (problem: CaseProblem) => string;
};

/** The agreements of a file – a saved case or a table – and what of it could not be read, in words. */
export async function readAgreements(
  { name, text }: { readonly name: string; readonly text: string },
  reading: AgreementReading,
): Promise<{ readonly agreements: readonly Agreement[]; readonly problems: readonly string[] }> {
  const { rulebook, texts, words, problemText } = reading;
  const told = (problem: string): string =>
    words(($) => $.agreements.inFile, { file: name, text: problem });
  if (/^\s*\{/.test(text) || /\.json$/i.test(name)) {
    const read = readCaseFile(rulebook, text);
    const problems = read.problems.map((problem) => told(problemText(problem)));
    if (!read.ok) return { agreements: [], problems };
    const { notes, asOf, answers } = read.file;
    const { organisation } = notes;
    const agreement = { name: notes.name || name, organisation, ends: '', asOf, answers };
    return { agreements: [agreement], problems };
  }
  const { agreements, problems } = await readRows(text, reading);
  return {
    agreements,
    problems: problems.map((problem) =>
      told(
        words(($) => $.agreements.problem[problem.code], {
          ...problem,
          ...('limit' in problem && { limit: texts.number(problem.limit) }),
        }),
      ),
    ),
  };
}

async function readRows(text: string, reading: AgreementReading): Promise<TableRead> {
  const refused = (problem: TableProblem): TableRead => ({ agreements: [], problems: [problem] });
  if (isNoText(text)) return refused({ code: 'not-text' });
  if (text.length > caseLimit) return refused({ code: 'too-large', limit: caseLimit });
  const { rulebook, texts, words, today } = reading;
  return readTable(await splitCsv(text), rulebook, texts, words, today);
}

/** Whether a file is that of a spreadsheet itself, a PDF or a picture: they begin with what is no text. */
function isNoText(text: string): boolean {
  const beginning = text.slice(0, 16);
  return /^(?:PK\p{Cc}|%PDF-)/u.test(beginning) || beginning.includes('\u0000');
}
