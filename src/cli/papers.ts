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
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
};

/**
 * Writes the papers that each case calls for, or the one that is named, as files; their paths are printed, one a
 * line. Returns 1 when a case or an option was wrong.
 */
export async function main(argv: readonly string[], terminal: WritingTerminal): Promise<number> {
  const { files, options } = parse(argv);
  const { paper: wanted, format = 'docx', language = 'sv', out = '.' } = options;
  if (files.length === 0 || !isLanguage(language) || !['md', 'docx', 'html'].includes(format)) {
    terminal.stderr(usage);
    return 1;
  }
  await loadTexts(language, 'first', 'walk', 'result', 'papers');
  let exit = 0;
  for (const file of files)
    try {
      for (const paper of papersOf(terminal.readFile(file), language, wanted)) {
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

const optionNames = ['paper', 'format', 'language', 'out'] as const;
type Option = (typeof optionNames)[number];

function parse(argv: readonly string[]) {
  const files: string[] = [];
  const options: Partial<Record<Option, string>> = {};
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    const option = optionNames.find((name) => argument === `--${name}`);
    if (option === undefined) files.push(argument);
    else options[option] = argv[++at] ?? '';
  }
  return { files: files.filter((file) => file !== '--'), options };
}

function papersOf(text: string, language: Language, wanted: string | undefined): Paper[] {
  const result = readCaseFile(rulebook, text);
  if (!result.ok) throw new Error(describeProblem(result.problems[0] ?? { code: 'not-json' }));
  const { answers, asOf, notes } = result.file;
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
  };
  const offered = offeredPapers(rulebook, assessment).filter(
    ({ id }) => wanted === undefined || id === wanted,
  );
  if (offered.length === 0) throw new Error('The case calls for no such paper.');
  return offered.map(({ id }) => writePaper(context, id));
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
