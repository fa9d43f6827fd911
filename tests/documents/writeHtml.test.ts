import { expect, test } from 'vitest';

import { htmlBlocks, writeHtml } from '#documents/index.ts';

import { hostilePaper } from './hostilePaper.ts';
import { labels, samplePaper } from './samplePaper.ts';

const page = writeHtml(samplePaper, labels);

test('it says its language and its title', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
  expect(page).toContain(`<title>${samplePaper.title}</title>`);
});

test('headings, lists and tables are what they look like', () => {
  expect(page).toContain('<h2>Förslag till beslut</h2>');
  expect(page).toMatch(/<ol><li>Socialnämnden ingår en överenskommelse/);
  expect(page).toContain('<caption>Ekonomiska konsekvenser</caption>');
  expect(page).toContain('<th scope="row">Kommunens bidrag</th>');
  expect(page).toContain('<td class="amount">650 000 kronor</td>');
  expect(page).toContain('<mark>[organisationsnummer]</mark>');
});

test('what is copied is the paper without the page around it', () => {
  expect(htmlBlocks(samplePaper, labels)).toMatch(/^<h1>/);
  expect(htmlBlocks(samplePaper, labels)).not.toContain('<style');
});

test('nothing in it runs, and nothing of it is taken for markup', () => {
  const written = htmlBlocks(hostilePaper, labels);
  const tags = [...written.matchAll(/<\/?(\w+)/g)].map(([, name]) => name);
  const own = ['h1', 'h2', 'h3', 'p', 'br', 'strong', 'a', 'ul', 'ol', 'li', 'aside', 'mark'];
  const ofTables = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'span'];
  expect(tags.filter((name = '') => ![...own, ...ofTables].includes(name))).toEqual([]);
  const hrefs = [...written.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs.filter((href = '') => !/^(?:https?|mailto):/.test(href))).toEqual([]);
  expect(written).not.toMatch(/ on\w+="/);
});
