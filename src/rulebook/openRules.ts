import * as z from 'zod';

import type { Problem } from './problem.ts';
import { readRuleFiles, ruleFileSchemas } from './ruleFiles.ts';

/** Every rule file as data under its name without `.yaml`; a folder is a list, in the order of its files. */
export type OpenRules = Readonly<Record<string, unknown>>;

/** The rule files of a folder as one piece of data, for other programs. Faults are thrown, with file and line. */
export function readOpenRules(folder: string): OpenRules {
  const problems: Problem[] = [];
  const files = Object.entries(readRuleFiles(folder, problems));
  if (problems.length > 0)
    throw new Error(
      problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
    );
  return Object.fromEntries(
    files.map(([name, read]): [string, unknown] => {
      const data: unknown[] = read.map((file) => file.data);
      return isFile(name) ? [name.replace('.yaml', ''), data[0]] : [name, data];
    }),
  );
}

/** The form of `readOpenRules`, as JSON Schema. */
export function openRulesSchema(): unknown {
  const parts = Object.entries(ruleFileSchemas).map(([name, schema]) =>
    isFile(name) ? [name.replace('.yaml', ''), schema] : [name, z.array(schema)],
  );
  return z.toJSONSchema(z.strictObject(Object.fromEntries(parts)), { io: 'output' });
}

const isFile = (name: string): boolean => name.endsWith('.yaml');
