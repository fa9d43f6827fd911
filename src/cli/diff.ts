import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { compareContent, compareRulebooks, lawDays } from '#proof/index.ts';
import { readRulebook, type Rulebook } from '#rulebook/index.ts';

import { describeComparison } from './describeComparison.ts';
import { describeContent } from './describeContent.ts';
import type { Terminal } from './terminal.ts';

/**
 * Says in Swedish what differs between two folders of rule files, and in which cases another way is
 * recommended, under the law of every period. Returns 1 when a folder cannot be read.
 */
export function main(
  folders: readonly string[],
  terminal: Terminal & { readonly cwd: string },
): number {
  const print = (line: string): void => terminal.stdout(`${line}\n`);
  const [older, newer] = folders;
  if (older === undefined || newer === undefined || folders.length > 2) {
    terminal.stderr('Usage: npm run diff -- OLD NEW (two folders of rule files)\n');
    return 1;
  }
  const books = [older, newer].map((folder) => read(folder, terminal.cwd, print));
  const [before, after] = books;
  if (before === undefined || after === undefined) return 1;
  print(`Regelverk ${before.version} → ${after.version}`);
  describeContent(compareContent(before, after)).forEach(print);
  const days = [...new Set([...lawDays(before), ...lawDays(after)])].toSorted();
  days.forEach((day, index) =>
    describeComparison(compareRulebooks(before, after, day), days[index + 1]).forEach(print),
  );
  return 0;
}

/** Reads the rule files of a folder, or of the repository it is; prints what is wrong. */
function read(folder: string, cwd: string, print: (line: string) => void): Rulebook | undefined {
  const path = resolve(cwd, folder);
  const rules = existsSync(join(path, 'rulebook.yaml')) ? path : join(path, 'rules');
  if (!existsSync(join(rules, 'rulebook.yaml'))) {
    print(`${folder}: här finns inget regelverk; ange mappen där rulebook.yaml ligger`);
    return undefined;
  }
  const reading = readRulebook(rules);
  if (reading.ok) return reading.rulebook;
  for (const { file, line, message } of reading.problems)
    print(`${join(folder, file)}:${line}  ${message}`);
  const [, version = 'utan version'] =
    /^version:\s*(\S+)/m.exec(readFileSync(join(rules, 'rulebook.yaml'), 'utf8')) ?? [];
  print(
    `${folder}: regelverk ${version} har inte dagens form, eller har fel; raderna ovan säger var. ` +
      'Är det äldre: skriv om de raderna till dagens form i en kopia, och jämför med kopian.',
  );
  return undefined;
}
