import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { checkSchemas, editorSchemas } from '#rulebook/editorSchemas.ts';

import { rulesFolder } from '../support/realRulebook.ts';
import { inFolder } from '../support/smallRulebook.ts';

test.each(Object.entries(editorSchemas()))(
  'the editor’s schema %s says what the rule reader says',
  async (file, json) => {
    await expect(json).toMatchFileSnapshot(join(rulesFolder, file));
  },
);

test('every rule file begins by naming its schema', () => {
  expect(checkSchemas(rulesFolder)).toEqual([]);
});

test('a schema that is old or gone is told of, and a file that does not name its own', () => {
  inFolder({}, (folder) => {
    cpSync(rulesFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'schema', 'route.schema.json'), '{}');
    rmSync(join(folder, 'schema', 'areas.schema.json'));
    writeFileSync(join(folder, 'routes', 'iop.yaml'), 'id: iop\n');
    writeFileSync(
      join(folder, 'faq.yaml'),
      '# yaml-language-server: $schema=./schema/route.schema.json\n',
    );
    expect(checkSchemas(folder).map(({ file }) => file)).toEqual([
      'schema/areas.schema.json',
      'schema/route.schema.json',
      'faq.yaml',
      'routes/iop.yaml',
    ]);
  });
});
