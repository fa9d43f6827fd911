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
  expect(page).toMatch(/<caption [^>]*>Ekonomiska konsekvenser<\/caption>/);
  expect(page).toMatch(/<th scope="row" [^>]*>Kommunens bidrag<\/th>/);
  expect(page).toMatch(/<mark [^>]*>\[organisationsnummer\]<\/mark>/);
});

test('what is copied is the paper without the page around it, and its tables look as they do in it', () => {
  const copied = htmlBlocks(samplePaper, labels);
  expect(copied).toMatch(/^<h1>/);
  expect(copied).not.toContain('<style');
  expect(copied).toMatch(/<td style="[^"]*text-align:right">650 000 kronor</);
  expect(copied).toMatch(/<th scope="row" style="border-bottom[^"]*text-align:left">/);
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
