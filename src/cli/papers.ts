import { join } from 'node:path';

import knowledge from 'virtual:knowledge';
import rulebook from 'virtual:rulebook';

import { readCaseFile } from '#casefile/index.ts';
import {
  offeredPapers,
  type Paper,
  writeHtml,
  writeMarkdown,
  writePaper,
  writeWord,
} from '#documents/index.ts';
import { assess } from '#reasoning/index.ts';
import { createTexts, type Language, loadTexts } from '#texts/index.ts';

import { describeProblem } from './describeProblem.ts';
import type { Terminal } from './terminal.ts';

const usage =
  'Usage: npm run --silent papers -- CASE… [--paper ID] [--format md|docx|html] [--language sv|en] [--out DIR]\n';

/** A terminal that may also write files, with the folders they need. */
export type WritingTerminal = Terminal & {
  /** The .json files of a folder, by name; undefined where the path is no folder. */
  readonly filesIn: (path: string) => readonly string[] | undefined;
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
};

/**
 * Writes the papers that each case calls for, or the one that is named, as files; their paths are printed, one a
 * line. Of a folder each file that ends in .json is a case. Returns 1 when a case or an option was wrong.
 */
export async function main(argv: readonly string[], terminal: WritingTerminal): Promise<number> {
  const { named, options } = parse(argv);
  const files = named.flatMap((name) => terminal.filesIn(name) ?? name);
  const { paper: wanted, format = 'docx', language = 'sv', out = '.' } = options;
  const isOption = named.some((name) => name.startsWith('--'));
  if (named.length === 0 || isOption || !isLanguage(language) || !formats.includes(format)) {
    terminal.stderr(usage);
    return 1;
  }
  await loadTexts(language, 'first', 'walk', 'result', 'papers');
  const known = Object.keys(createTexts(language, rulebook, rulebook.reviewed).papers().titles);
  if (wanted !== undefined && !known.includes(wanted)) {
    terminal.stderr(`There is no paper "${wanted}". The papers are ${known.join(', ')}.\n`);
    return 1;
  }
  if (files.length === 0) {
    terminal.stderr('There are no .json files there.\n');
    return 1;
  }
  let exit = 0;
  for (const file of files)
    try {
      for (const paper of papersOf(file, terminal, language, wanted)) {
        const path = join(out, `${nameOf(file)}-${paper.id}.${format}`);
        terminal.writeFile(path, await written(paper, format, language));
        terminal.stdout(`${path}\n`);
      }
    } catch (error) {
      exit = 1;
      terminal.stderr(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  return exit;
}

const formats = ['md', 'docx', 'html'];
const optionNames = ['paper', 'format', 'language', 'out'] as const;
type Option = (typeof optionNames)[number];

function parse(argv: readonly string[]) {
  const named: string[] = [];
  const options: Partial<Record<Option, string>> = {};
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    const option = optionNames.find((name) => argument === `--${name}`);
    if (option === undefined) named.push(argument);
    else options[option] = argv[++at] ?? '';
  }
  return { named: named.filter((name) => name !== '--'), options };
}

function papersOf(
  file: string,
  terminal: Terminal,
  language: Language,
  wanted: string | undefined,
): Paper[] {
  const result = readCaseFile(rulebook, terminal.readFile(file));
  if (!result.ok) throw new Error(describeProblem(result.problems[0] ?? { code: 'not-json' }));
  // What could not be read of the case is missing in its papers.
  for (const problem of result.problems) terminal.stderr(`${file}: ${describeProblem(problem)}\n`);
  const { answers, asOf, notes, side } = result.file;
  const assessment = assess(rulebook, answers, asOf);
  const context = {
    rulebook,
    case: { answers, asOf },
    notes,
    assessment,
    texts: createTexts(language, rulebook, asOf),
    today: new Date().toISOString().slice(0, 10),
    upcoming: knowledge.upcoming,
    dates: knowledge.dates,
    side,
  };
  const offered = offeredPapers(rulebook, assessment, side).map(({ id }) => id);
  const chosen = offered.filter((id) => wanted === undefined || id === wanted);
  if (chosen.length === 0)
    throw new Error(`The case calls for no such paper. It calls for ${offered.join(', ')}.`);
  return chosen.map((id) => writePaper(context, id));
}

async function written(paper: Paper, format: string, language: Language) {
  const texts = createTexts(language, rulebook, rulebook.reviewed);
  const labels = texts.t(($) => $.papers.labels, { returnObjects: true });
  if (format === 'md') return writeMarkdown(paper, labels);
  return format === 'html' ? writeHtml(paper, labels) : writeWord(paper, labels);
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
}

function isLanguage(language: string): language is Language {
  return language === 'sv' || language === 'en';
}
