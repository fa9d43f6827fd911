import { join } from 'node:path';

import { readRulebook, type Rulebook } from '#rulebook/index.ts';

/** The rule book of the repository, for tests with a document: there a module's URL is a page's. */
export const pageRulebook: Rulebook = read();

function read(): Rulebook {
  const reading = readRulebook(join(import.meta.dirname, '..', '..', 'rules'));
  if (!reading.ok) throw new Error('The rule files have faults: run the tests of rules/ first.');
  return reading.rulebook;
}
