import { join } from 'node:path';

import { type Knowledge, readKnowledge } from '#rulebook/index.ts';

import { pageRulebook } from './pageRulebook.ts';

/** What can be read beside the walk, for tests with a document. */
export const pageKnowledge: Knowledge = read();

function read(): Knowledge {
  const reading = readKnowledge(join(import.meta.dirname, '..', '..', 'rules'), pageRulebook);
  if (!reading.ok) throw new Error('The rule files have faults: run the tests of rules/ first.');
  return reading.knowledge;
}
