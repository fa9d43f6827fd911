import { readCaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

import type { Agreement } from './agreement.ts';
import { readTable } from './readTable.ts';
import { splitCsv } from './splitCsv.ts';

/** The agreements of a file – a saved case or a table – and what of it could not be read, in words. */
export async function readAgreements(
  file: { readonly name: string; readonly text: string },
  rulebook: Rulebook,
  texts: Texts,
  words: OwnWords<'case'>,
  today: string,
): Promise<{ readonly agreements: readonly Agreement[]; readonly problems: readonly string[] }> {
  const { name, text } = file;
  if (/^\s*\{/.test(text) || /\.json$/i.test(name)) {
    const read = readCaseFile(rulebook, text);
    if (!read.ok)
      return { agreements: [], problems: [words(($) => $.agreements.problem.case, { name })] };
    const { notes, asOf, answers } = read.file;
    const { organisation } = notes;
    return {
      agreements: [{ name: notes.name || name, organisation, ends: '', asOf, answers }],
      problems: [],
    };
  }
  const table = readTable(await splitCsv(text), rulebook, texts, words, today);
  return {
    agreements: table.agreements,
    problems: table.problems.map((problem) =>
      words(($) => $.agreements.inFile, {
        file: name,
        text: words(($) => $.agreements.problem[problem.code], { ...problem }),
      }),
    ),
  };
}
