import type { Paper, PaperLabels } from '#documents/paper.ts';

export const labels: PaperLabels = {
  states: { yes: 'Ja', no: 'Nej', unknown: 'Inte känt', todo: 'Att göra' },
  page: 'Sida',
  of: 'av',
};

/** A paper with every kind of block and of text. */
export const samplePaper: Paper = {
  id: 'memo',
  language: 'sv',
  title: 'Partnerskap med Kvinnojouren Enen om öppet stöd 2027–2029',
  fileName: 'tjansteskrivelse-2026-11-21',
  blocks: [
    {
      kind: 'facts',
      rows: [
        { name: 'Datum', text: ['21 november 2026'] },
        { name: 'Diarienummer', text: [{ kind: 'blank', label: 'diarienummer' }] },
        { name: 'Handläggare', text: ['Kim Ek, socialförvaltningen'] },
      ],
    },
    { kind: 'heading', level: 2, text: 'Förslag till beslut' },
    {
      kind: 'list',
      ordered: true,
      items: [
        [
          'Socialnämnden ingår en överenskommelse med Kvinnojouren Enen, ',
          { kind: 'blank', label: 'organisationsnummer' },
          ', enligt bilaga 1.',
        ],
        ['Kostnaden, 650 000 kronor per år, ryms inom nämndens budget.'],
      ],
    },
    { kind: 'heading', level: 2, text: 'Förvaltningens bedömning' },
    { kind: 'heading', level: 3, text: 'Avtalet är inte ett köp' },
    {
      kind: 'paragraph',
      text: [
        'Avtalets innehåll avgör, ',
        { kind: 'strong', text: 'inte dess namn' },
        ' (',
        { kind: 'link', text: 'HFD 2020 ref. 15', href: 'https://www.domstol.se/hfd?a=1&b=2' },
        ').\nEn rad till.',
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [['Bilaga 1. Förslag till överenskommelse'], ['Bilaga 2. Marknadsbedömning']],
    },
    {
      kind: 'table',
      caption: 'Ekonomiska konsekvenser',
      head: ['Post', 'Per år', 'Tre år'],
      rows: [
        [['Kommunens bidrag'], ['650 000 kronor'], ['1 950 000 kronor']],
        [['Jourens insats, värderad'], [{ kind: 'blank', label: 'summa' }], []],
      ],
    },
    {
      kind: 'table',
      caption: 'Rättsliga förutsättningar',
      head: ['Lagrum', 'Innehåll'],
      rows: [
        [
          [
            {
              kind: 'link',
              text: '2 kap. 1 och 3 §§ kommunallagen (2017:725)',
              href: 'https://www.riksdagen.se/kl',
            },
          ],
          ['Kommunens befogenhet. Lika behandling om det inte finns sakliga skäl för annat.'],
        ],
      ],
    },
    {
      kind: 'checks',
      items: [
        { state: 'yes', text: ['Behovet är beskrivet.'] },
        { state: 'no', text: ['Marknaden är undersökt.'] },
        { state: 'unknown', text: ['Stödet är ekonomisk verksamhet.'] },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [['En ny lista börjar på ett.'], ['Och fortsätter.']],
    },
    {
      kind: 'note',
      title: 'Ett stöd, inte ett beslut',
      text: [
        ['Handläggaren svarar för bedömningen.'],
        ['Regelverk 2026.11, kontrollsumma ', { kind: 'strong', text: 'abc123' }, '.'],
      ],
    },
  ],
};
