import { expect, test } from 'vitest';

import { addressIn, hrefAt, tailOf } from '#app/address/urls.ts';

const onHost = new URL('https://intranet.example/vagval/');
const inFile = new URL('file:///C:/vagval.html#/');

test.each([onHost, inFile])(
  'an address under %s is found again, whatever part it names',
  (root) => {
    const href = hrefAt(root, 'fraga/market/');
    expect(new URL(href).href).toBe(href);
    expect(addressIn(root, href)).toBe('fraga/market/');
    expect(addressIn(root, `${href}#kallor`)).toBe('fraga/market/');
    expect(addressIn(root, `${href}?x=1#kallor`)).toBe('fraga/market/');
    expect(addressIn(root, hrefAt(root, ''))).toBe('');
  },
);

test('what lies elsewhere has no address', () => {
  expect(addressIn(onHost, 'https://intranet.example/annat/')).toBeUndefined();
  expect(addressIn(onHost, 'https://other.example/vagval/')).toBeUndefined();
  expect(addressIn(inFile, 'file:///C:/annat.html#/')).toBeUndefined();
});

test('the one file itself is the start page, also with a case after #', () => {
  expect(addressIn(inFile, 'file:///C:/vagval.html')).toBe('');
  expect(addressIn(inFile, 'file:///C:/vagval.html#a1.xyz')).toBe('');
});

test('what stands last after # is a part of the page or a case', () => {
  expect(tailOf('file:///C:/vagval.html#/oppna/#a1.xyz')).toBe('a1.xyz');
  expect(tailOf('https://intranet.example/vagval/#kallor')).toBe('kallor');
});
