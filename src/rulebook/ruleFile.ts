import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type ErrorCode,
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type * as z from 'zod';

import { describeIssues } from './describeIssues.ts';
import type { Path, Problem } from './problem.ts';
import { swedishMessage } from './swedishMessage.ts';

/** A rule file that has been read: its content and where in the file each part stands. */
export type RuleFile<T> = {
  readonly file: string;
  readonly data: T;
  readonly lineOf: (path: Path) => number;
};

/** Reads one YAML file against its schema; what is wrong goes to `problems` with file and line. */
export function readRuleFile<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): RuleFile<T> | undefined {
  const lines = new LineCounter();
  const text = readFileSync(join(folder, file), 'utf8');
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const { pos, code } of document.errors)
    problems.push({ file, line: lines.linePos(pos[0]).line, message: yamlMessage(code) });
  const looseAliases = loose(document);
  for (const start of looseAliases)
    problems.push({ file, line: lines.linePos(start).line, message: yamlMessage('BAD_ALIAS') });
  if (document.errors.length > 0 || looseAliases.length > 0) return undefined;

  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startOf(document, path.slice(0, length));
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS(), { error: swedishMessage });
  if (result.success) return { file, data: result.data, lineOf };
  for (const { path, message } of describeIssues(result.error.issues)) {
    const place = path.length > 0 ? `${path.map(String).join('.')}: ` : '';
    problems.push({ file, line: lineOf(path), message: place + message });
  }
  return undefined;
}

/** Where a part begins: at the name of its field, or at itself in a list. */
function startOf(document: Document, path: Path): number | undefined {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  const named = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === name)?.key
    : undefined;
  const node: unknown = named ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where `*name` stands for nothing that has been named. */
function loose(document: Document.Parsed): number[] {
  const found: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) found.push(alias.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Why a file cannot be read as YAML, in Swedish. */
function yamlMessage(code: ErrorCode): string {
  return `filen går inte att läsa: ${reasons[code] ?? 'raden är felskriven'}`;
}

const reasons: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'en stjärna (*) leder ingenstans; sätt texten inom citattecken',
  BAD_INDENT: 'indraget stämmer inte med raderna omkring, eller en parentes är inte stängd',
  BLOCK_AS_IMPLICIT_KEY: 'ett kolon står där det inte kan stå; sätt texten inom citattecken',
  DUPLICATE_KEY: 'fältet står två gånger; ta bort det ena',
  MISSING_CHAR: 'ett tecken saknas, till exempel en parentes, ett citattecken eller ett kolon',
  MULTILINE_IMPLICIT_KEY: 'fältets namn ska stå på en rad; saknas ett kolon?',
  TAB_AS_INDENT: 'indrag görs med mellanslag, inte med tabb',
  UNEXPECTED_TOKEN: 'ett tecken står där det inte kan stå',
};
