import { expect, test } from 'vitest';

import { fragmentOf, pathUnder, urlOf } from '#app/address/urlOf.ts';

const onHost = new URL('https://intranet.example/vagval/');
const inFile = new URL('file:///C:/vagval.html#/');

test.each([onHost, inFile])(
  'an address under %s is found again, whatever part it names',
  (root) => {
    const href = urlOf(root, 'fraga/market/');
    expect(new URL(href).href).toBe(href);
    expect(pathUnder(root, href)).toBe('fraga/market/');
    expect(pathUnder(root, `${href}#kallor`)).toBe('fraga/market/');
    expect(pathUnder(root, `${href}?x=1#kallor`)).toBe('fraga/market/');
    expect(pathUnder(root, urlOf(root, ''))).toBe('');
  },
);

test('what lies elsewhere has no address', () => {
  expect(pathUnder(onHost, 'https://intranet.example/annat/')).toBeUndefined();
  expect(pathUnder(onHost, 'https://other.example/vagval/')).toBeUndefined();
  expect(pathUnder(inFile, 'file:///C:/annat.html#/')).toBeUndefined();
});

test('the one file itself is the start page, also with a case after #', () => {
  expect(pathUnder(inFile, 'file:///C:/vagval.html')).toBe('');
  expect(pathUnder(inFile, 'file:///C:/vagval.html#a1.xyz')).toBe('');
});

test('what stands last after # is a part of the page or a case', () => {
  expect(fragmentOf('file:///C:/vagval.html#/oppna/#a1.xyz')).toBe('a1.xyz');
  expect(fragmentOf('https://intranet.example/vagval/#kallor')).toBe('kallor');
});
