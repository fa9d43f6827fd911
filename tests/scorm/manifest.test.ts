import { expect, test } from 'vitest';

import { scormManifest } from '../../scripts/scormManifest.mjs';

const files = ['index.html', 'LICENSE.txt'];
const read = (title: string): Document =>
  new DOMParser().parseFromString(
    scormManifest({ title, version: '1.2.3', files }),
    'application/xml',
  );

test('the package says by SCORM 1.2 which page is the course, and names every file', () => {
  const manifest = read('Vägval: ”A & B” <1>');
  expect(manifest.querySelector('parsererror')).toBeNull();
  const text = (name: string): (string | null)[] =>
    [...manifest.querySelectorAll(name)].map(({ textContent }) => textContent);
  expect(text('schema')).toEqual(['ADL SCORM']);
  expect(text('schemaversion')).toEqual(['1.2']);
  expect(text('title')).toEqual(['Vägval: ”A & B” <1>', 'Vägval: ”A & B” <1>']);
  const of = (name: string, attribute: string): (string | null)[] =>
    [...manifest.querySelectorAll(name)].map((one) => one.getAttribute(attribute));
  // Each name that is pointed to is there.
  expect(of('organizations', 'default')).toEqual(of('organization', 'identifier'));
  expect(of('item', 'identifierref')).toEqual(of('resource', 'identifier'));
  expect(of('resource', 'adlcp:scormtype')).toEqual(['sco']);
  expect(of('resource', 'href')).toEqual(['index.html']);
  expect(of('file', 'href')).toEqual(files);
});
