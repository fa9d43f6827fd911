import { type CaseFile, type Notes, caseFileOf } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** Notes with something in every field. */
export const sampleNotes: Notes = {
  name: 'Öppet stöd för våldsutsatta',
  caseNumber: 'SN 2026/417',
  board: 'Socialnämnden',
  officer: 'Åsa Öberg',
  organisation: 'Kvinnojouren “Ängen”',
  background: 'Jouren bad om stöd i mars.\n\nNämnden vill att det fortsätter.',
  remarks: { market: 'Två har svarat, se loggen.' },
  fields: { number: '802001-1234' },
  consultations: [{ on: '2026-10-02', who: 'Kommunjuristen', outcome: 'Ser inget hinder.' }],
  marketLog: [
    {
      on: '2026-09-14',
      who: 'Stadsmissionen',
      how: 'telefon',
      answer: 'Inte intresserade <i>nu</i>',
    },
  ],
  contributions: [
    { by: 'authority', kind: 'money', what: 'Verksamhetsstöd', perYear: 650_000, years: 3 },
    { by: 'organisation', kind: 'hours', what: 'Ideellt arbete', perYear: 1_200.5, years: null },
  ],
};

/** A saved case with notes, under a rule book. */
export function sampleFile(rulebook: Rulebook): CaseFile {
  const answers = {
    'contract-value': 1_200_000,
    authority: 'municipality',
    cpv: '85311000',
    market: 'unknown',
  };
  return caseFileOf(rulebook, { asOf: '2026-11-21', answers }, sampleNotes, '2026-11-25');
}
