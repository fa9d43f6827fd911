import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect, test } from 'vitest';

import { filesIn } from '../support/filesIn.ts';
import { root } from '../support/root.ts';

const sources = filesIn('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

test('a source file is named after something it exports', () => {
  const unlike = sources
    .filter((file) => !isFace(file) && !isProgram(file))
    .filter((file) => !exportsOf(file).some((name) => isNamedAfter(name, stem(file))));
  expect(unlike).toEqual([]);
});

test('no folder gathers leftovers', () => {
  const leftovers = /\/(utils?|helpers?|common|lib|misc|shared|types)(\/|\.tsx?$)/;
  expect(filesIn('src').filter((file) => leftovers.test(file))).toEqual([]);
});

test('a face passes on names one by one', () => {
  const chatty = sources.filter((file) => isFace(file) && /export\s+\*/.test(text(file)));
  expect(chatty).toEqual([]);
});

function isFace(file: string): boolean {
  return basename(file) === 'index.ts' || file === 'src/reasoning/proof.ts';
}

/** Programs are named after their command; they start the page or export `main`. */
function isProgram(file: string): boolean {
  return stem(file) === 'main' || (file.startsWith('src/cli/') && exportsOf(file).includes('main'));
}

/** `figure.ts` may hold the type `Figure` with its `figureSchema`. */
function isNamedAfter(name: string, stem: string): boolean {
  const [first = '', ...rest] = stem;
  return [stem, `${stem}Schema`, first.toUpperCase() + rest.join('')].includes(name);
}

function exportsOf(file: string): string[] {
  const declared =
    /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|type) (\w+)/gm;
  const listed = /^export (?:type )?\{([^}]*)\}/gm;
  return [
    ...[...text(file).matchAll(declared)].map(([, name = '']) => name),
    ...[...text(file).matchAll(listed)]
      .flatMap(([, list = '']) => list.split(','))
      .map((name) => name.trim().split(/\s+/).at(-1) ?? ''),
  ];
}

function stem(file: string): string {
  return basename(file, extname(file));
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
