import { join } from 'node:path';

import { type AgreementSigns, readAgreementSigns } from '#rulebook/index.ts';

import { pageRulebook } from './pageRulebook.ts';

/** The signs that agreements are read for, for tests with a document. */
export const pageSigns: AgreementSigns = read();

function read(): AgreementSigns {
  const folder = join(import.meta.dirname, '..', '..', 'rules');
  const reading = readAgreementSigns(folder, pageRulebook);
  if (!reading.ok) throw new Error('agreement-signs.yaml has faults: run the tests of rulebook/.');
  return reading.signs;
}
