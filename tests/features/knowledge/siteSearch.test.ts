import { beforeAll, expect, test } from 'vitest';

import { searchEntries } from '#features/knowledge/searchEntries.ts';
import { searchSite, type SiteResult } from '#features/knowledge/searchSite.ts';
import { createTexts, knowledgeTexts, loadTexts, wordsOf } from '#texts/index.ts';

import { pageKnowledge as knowledge } from '../../support/pageKnowledge.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';

type Language = 'sv' | 'en';
/** What people type, and what is of use to them: one of these must be among the first three. */
type Words = Readonly<Record<string, readonly string[]>>;

/** The thirty words of the review. */
const reviewed: Words = {
  iop: ['terms:ideburet-offentligt-partnerskap-iop', 'chapters:iop', 'faq:no-exemption'],
  partnerskap: ['terms:ideburet-offentligt-partnerskap-iop', 'chapters:iop'],
  bidrag: ['terms:foreningsbidrag', 'chapters:grant', 'faq:grant-or-purchase', 'faq:grant-and-iop'],
  kvinnojour: ['areas:kvinnojour-stod', 'areas:skyddat-boende', 'faq:shelter'],
  'hur mycket får man': ['terms:direktupphandlingsgrans', 'faq:which-limit'],
  'gräns direktupphandling': ['terms:direktupphandlingsgrans', 'faq:which-limit'],
  '700000': [
    'terms:direktupphandlingsgrans',
    'faq:which-limit',
    'terms:direktupphandling',
    'chapters:direct-award',
  ],
  tröskelvärde: ['terms:troskelvarde'],
  moms: ['faq:vat', 'notCovered:tax'],
  'de minimis': ['terms:stod-av-mindre-betydelse-de-minimis', 'terms:de-minimis-intyg'],
  'kan kommunen säga nej': ['pages:organisation', 'faq:who-decides'],
  'hyra lokal': ['areas:samlingslokal', 'terms:lokalbidrag', 'notCovered:letting-premises'],
  fritidsgård: ['areas:fritidsgard', 'faq:youth-and-sports'],
  upphandlng: ['terms:upphandling', 'chapters:tender'],
  föreningsbidrg: ['terms:foreningsbidrag', 'chapters:grant'],
  'women’s shelter': ['areas:skyddat-boende', 'areas:kvinnojour-stod', 'terms:skyddat-boende'],
  grant: ['terms:foreningsbidrag', 'chapters:grant', 'faq:grant-or-purchase'],
  procurement: ['terms:upphandling', 'terms:upphandlingspliktig', 'chapters:tender'],
  stadsmission: ['areas:hemloshet-harbarge'],
  natthärbärge: ['areas:hemloshet-harbarge'],
  ansökan: ['pages:organisation', 'terms:foreningsbidrag', 'terms:initiativ', 'chapters:grant'],
  tillstånd: [
    'questions:permit',
    'pages:readiness',
    'areas:skyddat-boende',
    'terms:skyddat-boende',
    'terms:hvb',
  ],
  lov: ['terms:lov-valfrihetssystem', 'chapters:choice-system'],
  sekretess: ['pages:about-rules', 'notCovered:defence', 'areas:skyddat-boende'],
  överklaga: ['faq:who-decides', 'terms:laglighetsprovning', 'terms:overprovning'],
  '90-konto': ['pages:readiness', 'chapters:registration', 'faq:must-be-registered'],
  'hur länge får avtalet gälla': [
    'faq:three-years',
    'terms:option-forlangning',
    'questions:duration',
  ],
  läxhjälp: ['areas:laxhjalp'],
  avslag: ['pages:organisation', 'terms:laglighetsprovning', 'faq:who-decides'],
  'registrera förening': ['pages:readiness', 'chapters:registration', 'faq:must-be-registered'],
};

/** As people write, and as they misspell. */
const swedish: Words = {
  direktupphandla: ['terms:direktupphandling', 'chapters:direct-award'],
  'köpa direkt': [
    'faq:urgent',
    'chapters:direct-award',
    'faq:what-to-document',
    'terms:direktupphandling',
    'faq:reserved-is-not-direct',
  ],
  beloppsgräns: ['terms:direktupphandlingsgrans', 'faq:which-limit'],
  reserverat: ['terms:reserverad-upphandling', 'chapters:reserved'],
  valfrihetssystem: ['terms:lov-valfrihetssystem', 'chapters:choice-system'],
  koncession: ['terms:luk-koncession', 'chapters:concession'],
  jäv: ['faq:conflict-of-interest'],
  partisk: ['faq:conflict-of-interest'],
  statsstöd: ['terms:statsstod', 'faq:no-profit-no-aid'],
  'eu stöd': ['terms:statsstod', 'notCovered:eu-projects'],
  delegation: ['terms:delegation'],
  'vem får bestämma': ['faq:who-decides', 'terms:delegation'],
  tjänsteskrivelse: ['terms:tjansteskrivelse-tjansteutlatande', 'papers:memo'],
  avtalsmall: ['papers:agreement', 'pages:papers', 'papers:iop-agreement'],
  överprövning: ['terms:overprovning'],
  laglighetsprovning: ['terms:laglighetsprovning'],
  äldreboende: ['areas:aldre-sabo', 'terms:sarskilt-boende'],
  alingsås: ['cases:alingsas-ginstgarden-2016'],
  hospice: ['areas:halso-sjukvard', 'cases:vgr-hospice-gabriel-iop-2014'],
  fontänhus: [
    'cases:falkenberg-fontanhus-2024',
    'areas:boendestod-socialpsykiatri',
    'areas:psykisk-halsa',
  ],
  badplats: [
    'cases:haninge-arsta-havsbad-2022',
    'areas:idrott-anlaggning',
    'areas:motesplats-stadsdel',
    'areas:natur-friluft',
  ],
  språkcafé: ['areas:integration-sprak'],
  pensionärer: ['areas:aldre-ensamhet', 'cases:helsingborg-pensionarsforening-2025'],
  scouter: ['areas:idrott-aktivitet', 'areas:natur-friluft'],
  teater: ['areas:kultur'],
  'folkets hus': ['areas:samlingslokal', 'areas:motesplats-stadsdel'],
  matbank: ['areas:matutdelning-social'],
  hemlösa: ['areas:hemloshet-harbarge', 'cases:malmo-nattplatser-2018'],
  ordlista: ['pages:glossary'],
  'spara ärende': ['pages:save'],
  qr: ['pages:save'],
  'öppna fil': ['pages:open'],
  'lätt svenska': ['pages:accessibility'],
  tillgänglighet: ['pages:accessibility'],
  quiz: ['pages:self-test'],
  utbildning: ['pages:workshop', 'pages:cards', 'areas:sfi-vuxenutbildning', 'areas:folkbildning'],
  'egna riktlinjer': ['pages:local'],
  stadgar: ['terms:stadgar'],
  statsstödd: ['terms:statsstod', 'faq:no-profit-no-aid'],
  direktuphandling: [
    'terms:direktupphandling',
    'chapters:direct-award',
    'terms:direktupphandlingsgrans',
  ],
  tröskelvärden: ['terms:troskelvarde'],
  'skydat boende': ['areas:skyddat-boende', 'terms:skyddat-boende', 'faq:shelter'],
  ramavtal: ['terms:ramavtal', 'notCovered:framework-agreements'],
  'förlänga avtal': [
    'pages:agreement',
    'faq:existing-agreement',
    'terms:option-forlangning',
    'notCovered:running-agreements',
  ],
  uppsägning: ['notCovered:ending-agreements'],
};
const english: Words = {
  charity: [
    'terms:ideburen-organisation',
    'terms:civilsamhallet',
    'areas:volontarsamordning',
    'areas:second-hand-aterbruk',
    'pages:organisation',
  ],
  kvinnojour: ['areas:kvinnojour-stod', 'areas:skyddat-boende'],
  föreningsbidrag: ['terms:foreningsbidrag', 'chapters:grant'],
  upphandling: ['terms:upphandling', 'chapters:tender'],
  tröskelvärde: ['terms:troskelvarde'],
  procurment: [
    'terms:upphandling',
    'terms:reserverad-upphandling',
    'chapters:reserved',
    'chapters:tender',
  ],
  thresholds: ['terms:troskelvarde'],
  appeal: ['faq:who-decides', 'terms:laglighetsprovning', 'terms:overprovning'],
  'state aid': ['terms:statsstod', 'faq:no-profit-no-aid'],
  'how long': ['faq:three-years', 'faq:whole-term'],
  vat: ['faq:vat', 'notCovered:tax'],
  'youth centre': ['areas:fritidsgard', 'faq:youth-and-sports'],
  kommunallag: ['sources:kl'],
  permit: ['questions:permit', 'areas:skyddat-boende', 'pages:readiness'],
  'conflict of interest': ['faq:conflict-of-interest'],
};

const searches = new Map<Language, (query: string) => SiteResult>();
const firstThree = (language: Language, query: string): string[] =>
  (searches.get(language)?.(query).entries ?? [])
    .slice(0, 3)
    .map(({ kind, id }) => `${kind}:${id}`);
const missed = (language: Language, words: Words): string[] =>
  Object.entries(words)
    .filter(([word, useful]) => !firstThree(language, word).some((id) => useful.includes(id)))
    .map(([word]) => `${word} → ${firstThree(language, word).join(', ')}`);

beforeAll(async () => {
  for (const language of ['sv', 'en'] as const) {
    await loadTexts(language, 'first', 'walk', 'result', 'papers', 'knowledge', 'cases', 'search');
    const texts = createTexts(language, rulebook, '2026-11-29');
    const words = texts.searchWords();
    const entries = searchEntries(
      { rulebook, knowledge },
      texts,
      knowledgeTexts(texts),
      wordsOf(language, 'cases') ?? {},
      words,
      {
        question: String,
        faq: String,
        term: String,
        chapter: String,
        upcoming: String,
        notCovered: String,
        work: String,
        page: String,
        paper: String,
        atlas: (_, id) => id,
      },
    );
    searches.set(language, searchSite(entries, language, words));
  }
});

test('of the thirty words of the review at least twenty-seven find something of use', () => {
  const not = missed('sv', reviewed);
  console.info(`Site search, the review’s words: ${30 - not.length} of 30. ${not.join('; ')}`);
  expect(Object.keys(reviewed)).toHaveLength(30);
  expect(not.length).toBeLessThanOrEqual(3);
});

test('of sixty more, in both languages, at least fifty-six do', () => {
  const not = [...missed('sv', swedish), ...missed('en', english)];
  console.info(`Site search, other words: ${60 - not.length} of 60. ${not.join('; ')}`);
  expect(Object.keys(swedish).length + Object.keys(english).length).toBe(60);
  expect(not.length).toBeLessThanOrEqual(4);
});

test('what fits nothing offers at most five of the nearest, and says so', () => {
  const result = searches.get('sv')?.('xqzw upqhxxling');
  expect(result?.fit).toBe('nearest');
  expect(result?.entries.length).toBeLessThanOrEqual(5);
});

test('what is typed of an agreement leads to the page that reads it, in both languages', () => {
  const wanted = ['pages:agreement'];
  const words = ['avtal', 'förlänga', 'förnya avtal', 'utkast', 'avtalsutkast', 'granska avtal'];
  expect(missed('sv', Object.fromEntries(words.map((word) => [word, wanted])))).toEqual([]);
  const others = ['agreement draft', 'extend agreement', 'review agreement'];
  expect(missed('en', Object.fromEntries(others.map((word) => [word, wanted])))).toEqual([]);
});
