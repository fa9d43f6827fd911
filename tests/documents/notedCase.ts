import type { Notes } from '#casefile/index.ts';

/** Notes as an official would write them, in a case of support. */
export const notedCase: Partial<Notes> = {
  name: 'Öppet stöd tillsammans med Föreningen Exempel',
  caseNumber: 'SN 2026/0417',
  board: 'Socialnämnden',
  officer: 'Kim Exempelsson',
  organisation: 'Föreningen Exempel',
  background:
    'Föreningen Exempel har sedan 2019 gett öppet stöd i kommunen med hjälp av ideella krafter.\n\nUnder våren 2026 träffades föreningen och förvaltningen tre gånger för att beskriva behovet.',
  remarks: { payment: 'Enligt utkastet den 2 november.' },
  consultations: [
    { on: '2026-10-05', who: 'Kommunjuristen', outcome: 'Vill se hela utkastet före beslut.' },
    { on: '', who: 'Upphandlingsenheten', outcome: '' },
  ],
  marketLog: [
    {
      on: '2026-10-12',
      who: 'Upphandlingsenheten',
      how: 'Sökning i annonsdatabas',
      answer: 'Inga annonser om samma sak de senaste tre åren.',
    },
    { on: '2026-10-14', who: 'Grannkommunen', how: 'Telefon', answer: 'Ger bidrag till en jour.' },
  ],
  contributions: [
    { by: 'authority', kind: 'money', what: '', perYear: 650_000, years: 3 },
    { by: 'authority', kind: 'premises', what: 'Lokal i Folkets hus', perYear: null, years: 3 },
    { by: 'organisation', kind: 'money', what: 'Egna medel', perYear: 40_000, years: 3 },
    { by: 'organisation', kind: 'hours', what: 'Ideella timmar', perYear: 1200, years: 3 },
  ],
};

/** A purchase of which little has been written: no log, no contributions. */
export const barelyNotedCase: Partial<Notes> = {
  name: 'Drift av ett särskilt boende för äldre',
  board: 'Äldrenämnden',
  organisation: 'Stiftelsen Exempel',
};
