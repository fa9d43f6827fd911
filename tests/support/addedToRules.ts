import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { parse, stringify } from 'yaml';

/** Something that the jurist's guide adds to a file: a part of it, in the form of the file. */
export type Addition = { readonly file: string; readonly text: string };

/** The additions of a part of the guide: blocks that name their file, in the order they stand. */
export function additionsIn(guide: string): Addition[] {
  return [...guide.matchAll(/```(?:yaml|json) (\S+)\n([\s\S]*?)```/g)].map(
    ([, file = '', text = '']) => ({ file, text }),
  );
}

/** Puts additions in the files of a folder, as the guide tells: lists grow, known ids change, files are made. */
export function addTo(folder: string, additions: readonly Addition[]): void {
  for (const { file, text } of additions) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      continue;
    }
    const before = readFileSync(path, 'utf8');
    const whole = merged(parse(before), parse(text));
    const [first = ''] = before.split('\n');
    writeFileSync(
      path,
      file.endsWith('.json') ? JSON.stringify(whole, null, 2) : `${first}\n${stringify(whole)}`,
    );
  }
}

/** What is new in a list of things with ids comes first, of plain names last. */
function merged(old: unknown, more: unknown): unknown {
  if (isList(old) && isList(more)) {
    const known = old.map((one) => more.find((other) => isSame(one, other)));
    const changed = old.map((one, at) => (known[at] === undefined ? one : merged(one, known[at])));
    const added = more.filter((one) => !known.includes(one));
    return typeof more[0] === 'string' ? [...changed, ...added] : [...added, ...changed];
  }
  if (!isRecord(old) || !isRecord(more)) return more;
  return {
    ...old,
    ...Object.fromEntries(
      Object.entries(more).map(([key, value]) => [
        key,
        key in old ? merged(old[key], value) : value,
      ]),
    ),
  };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return isRecord(one) && isRecord(other) && one['id'] !== undefined && one['id'] === other['id'];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
