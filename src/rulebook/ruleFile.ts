import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';

import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

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
  for (const { pos, message } of document.errors) {
    const line = lines.linePos(pos[0]).line;
    const first = message.split('\n')[0] ?? message;
    problems.push({ file, line, message: `Filen går inte att läsa som YAML: ${first}` });
  }
  if (document.errors.length > 0) return undefined;

  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS(), { error: z.locales.sv().localeError });
  if (result.success) return { file, data: result.data, lineOf };
  for (const { path, message } of deepest(result.error.issues)) {
    const place = path.length > 0 ? `${path.map(String).join('.')}: ` : '';
    problems.push({ file, line: lineOf(path), message: place + message });
  }
  return undefined;
}

type Issue = { readonly path: Path; readonly message: string };

/** In a union, the branch that got furthest says best what is wrong. */
function deepest(issues: readonly z.core.$ZodIssue[], prefix: Path = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
      return [{ path, message: issue.message }];
    const branches = issue.errors.map((errors) => deepest(errors, path));
    const depth = (branch: readonly Issue[]): number =>
      Math.max(...branch.map((found) => found.path.length));
    const best = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    return best && depth(best) > path.length ? best : [{ path, message: operatorHint }];
  });
}

const operatorHint =
  'okänd operator eller fel form; använd all, any, not, test, unresolved, inCodes, area, inForce ' +
  'eller question med is, isOneOf, under, atMost, over eller atLeast';
