import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';
import type { Block, Paper } from '#documents/paper.ts';
import { type PaperId, paperIds, paperQuestions, paperTests } from '#rulebook/paperIds.ts';
import type { Notes } from '#casefile/index.ts';
import { createTexts } from '#texts/index.ts';

import { arbitraryAnswers } from '../support/arbitraryAnswers.ts';
import { cases, rulebook } from '../support/realRulebook.ts';
import { answersOf, contextOf, loadWords, realCases, today } from './caseOf.ts';
import { barelyNotedCase, notedCase } from './notedCase.ts';
import { piecesIn, read, textsIn } from './textsIn.ts';

await loadWords();

const languages = ['sv', 'en'] as const;
const caseIds = realCases.map(({ id }) => id);

const written = new Map<string, Paper[]>();

/** Every paper of a case in both languages, with much noted and with nothing; written once. */
function papersOf(id: string): Paper[] {
  const known = written.get(id);
  if (known !== undefined) return known;
  const papers = languages.flatMap((language) =>
    [notedCase, {}].flatMap((notes) => {
      const context = contextOf(answersOf(id), language, notes);
      return paperIds.map((paper) => writePaper(context, paper));
    }),
  );
  written.set(id, papers);
  return papers;
}

/** One of these papers. */
function paperOf(id: string, language: 'sv' | 'en', paper: PaperId, noted: 'much' | 'nothing') {
  const found = papersOf(id).filter((one) => one.id === paper && one.language === language);
  const [much, nothing] = found;
  if (much === undefined || nothing === undefined)
    throw new Error(`There is no ${paper} of ${id}.`);
  return noted === 'much' ? much : nothing;
}

/** Ids that are English words too. */
const alsoWords = ['non-profit', 'in-house'];

/** Ids of several words: what no reader should ever see. */
const rawIds = [
  ...rulebook.questions.map(({ id }) => id),
  ...rulebook.questions.flatMap((question) => (question.kind === 'choice' ? question.answers : [])),
  ...rulebook.routes.flatMap(({ id, excludedBy, carriedBy, steps }) => [
    id,
    ...[...excludedBy, ...carriedBy, ...steps].map((one) => one.id),
  ]),
  ...rulebook.candidates.map(({ id }) => id),
  ...rulebook.tests.map(({ id }) => id),
  ...rulebook.warnings.map(({ id }) => id),
  ...rulebook.areas.map(({ id }) => id),
  ...Object.keys(rulebook.conditions),
  ...Object.keys(rulebook.figures),
  ...Object.keys(rulebook.sources),
  ...paperIds,
].filter((id) => id.includes('-') && !alsoWords.includes(id));
const idsThatAreNoWords = new Set(rawIds);

/** Whether some id stands by itself in a text. */
function holdsRawId(text: string): boolean {
  return text.match(/[\w-]+/g)?.some((piece) => idsThatAreNoWords.has(piece)) ?? false;
}

describe.each(caseIds)('every paper of %s', (id) => {
  test('says nothing that is not words', () => {
    const faults = papersOf(id).flatMap((paper) =>
      textsIn(paper)
        .filter(
          (text) =>
            /undefined|\[object|\{\{|\}\}|\]\(term:| {2}|^\s|\s$|\s[.,;:]/.test(text) ||
            holdsRawId(text),
        )
        .map((text) => `${paper.language} ${paper.id}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test('has nothing empty in it', () => {
    const faults = papersOf(id).flatMap((paper) => [
      ...textsIn(paper).filter((text) => text === ''),
      ...paper.blocks.filter(isEmpty),
      ...paper.blocks.filter((block, index) => isBareHeading(block, paper.blocks[index + 1])),
      ...piecesIn(paper).filter(
        (piece) => typeof piece !== 'string' && piece.kind === 'blank' && piece.label === '',
      ),
    ]);
    expect(faults).toEqual([]);
  });

  test('lists in the basis every source that it cites', () => {
    const faults = papersOf(id)
      .filter((paper) => paper.id === 'appendix')
      .flatMap((paper) => {
        const { body, list } = atSources(paper);
        return citations
          .filter(({ citation }) => body.includes(citation))
          .filter(
            ({ source }) =>
              !list.some(
                (entry) => entry.includes(source.title) && entry.includes(source.pinpoint),
              ),
          )
          .map(({ citation }) => `${paper.id}: ${citation}`);
      });
    expect(faults).toEqual([]);
  });

  test('says what it is, what made it and when', () => {
    // What both parties sign says nothing of the tool.
    for (const paper of papersOf(id).filter((one) => one.id !== 'agreement-outline')) {
      const line = paper.blocks.at(-1);
      const text = line?.kind === 'paragraph' ? read(line.text) : '';
      expect(text).toContain(rulebook.version);
      expect(text).toContain(rulebook.hash);
      expect(text).toContain(rulebook.id);
      expect(text.replaceAll('\u00A0', ' ')).toMatch(/21 [Nn]ovember 2026/);
      // What the organisation writes is its own.
      const isOwn = [
        'initiative',
        'grant-application',
        'tender-readiness',
        'aid-certificate',
        'meeting-sheet',
        'board-sheet',
      ];
      expect(text.includes(paper.language === 'sv' ? 'För innehållet' : 'answers for')).toBe(
        isOwn.includes(paper.id),
      );
    }
  });
});

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
      return block.text === '';
    case 'paragraph':
      return block.text.length === 0;
    case 'list':
    case 'checks':
      return block.items.length === 0;
    case 'facts':
      return block.rows.length === 0;
    case 'table':
      return (
        block.rows.length === 0 || block.rows.some(({ length }) => length !== block.head.length)
      );
    case 'note':
      return block.text.length === 0;
  }
}

/** A heading with nothing under it: the end, or another heading of its own level or above. */
function isBareHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'heading') return false;
  return next === undefined || (next.kind === 'heading' && next.level <= block.level);
}

/** How each source is cited, whole: in brackets, or between others. */
const citations = Object.values(rulebook.sources).map((source) => ({
  source,
  citation: createTexts('sv', rulebook, today).citation(source),
}));

function atSources(paper: Paper): { body: string; list: string[] } {
  const last = paper.blocks.findLast((block) => block.kind === 'list');
  return {
    body: textsIn({ ...paper, blocks: paper.blocks.filter((block) => block !== last) }).join('\n'),
    list: last?.kind === 'list' ? last.items.map(read) : [],
  };
}

describe('a proposed decision', () => {
  const decisions = caseIds.flatMap((id) =>
    languages.flatMap((language) =>
      (['memo', 'grant-decision', 'delegated-decision'] as const).flatMap((paper) => {
        const { blocks } = writePaper(contextOf(answersOf(id), language, barelyNotedCase), paper);
        const list = blocks.find((block) => block.kind === 'list' && block.ordered);
        return list?.kind === 'list'
          ? list.items.map((item) => [id, paper, read(item)] as const)
          : [];
      }),
    ),
  );

  test.each(decisions)('of %s in the %s is a whole sentence: %s', (_, __, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(sentence.slice(0, -1)).not.toMatch(/\. \p{Lu}/u);
  });
});

describe('the memo', () => {
  test.each(caseIds)('of %s names the outcome of the assessment', (id) => {
    const { assessment, texts } = contextOf(answersOf(id), 'sv');
    const { recommended } = assessment;
    const text = textsIn(paperOf(id, 'sv', 'memo', 'nothing')).join('\n');
    const named =
      recommended === null || recommended === 'none'
        ? recommended === null
          ? 'Uppgifterna i ärendet räcker inte för att förorda en form.'
          : 'ingen av formerna går att använda'
        : texts.within(texts.route(recommended).name);
    expect(text).toContain(named);
  });

  test.each(caseIds)('of %s has a summary of at most eight lines', (id) => {
    for (const language of languages) {
      const { blocks } = paperOf(id, language, 'memo', 'much');
      const heading = language === 'sv' ? 'Sammanfattning' : 'Summary';
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
      const summary = blocks[at + 1];
      expect(summary?.kind === 'paragraph' ? read(summary.text).length : 0).toBeLessThanOrEqual(
        720,
      );
      expect(summary?.kind).toBe('paragraph');
    }
  });

  test('goes through the chapters in their order', () => {
    const { blocks } = writePaper(contextOf(answersOf('huddinge-boj-iop'), 'sv'), 'memo');
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? block.text : [])),
    ).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Beslutsunderlag',
      'Bakgrund',
      'Beredning',
      'Bedömning',
      'Ekonomiska konsekvenser',
      'Barnets bästa',
      'Tillgänglighet',
      'Uppföljning',
      'Beslutet skickas till',
    ]);
  });

  test.each(caseIds)('of %s is at most 1 100 words beside its foot, whatever is noted', (id) => {
    for (const language of languages) {
      const memo = paperOf(id, language, 'memo', 'much');
      const blocks = memo.blocks.filter(
        (block) => block.kind !== 'paragraph' || block.small !== true,
      );
      const words = textsIn({ ...memo, title: '', blocks })
        .join(' ')
        .split(/\s+/);
      expect(words.length, language).toBeLessThanOrEqual(1100);
    }
  });
});

test('a market without a log has not been examined, whatever is answered', () => {
  const answers = { ...answersOf('huddinge-boj-iop'), 'market-evidence': 'documented' };
  const without = textsIn(writePaper(contextOf(answers, 'sv'), 'market-analysis')).join('\n');
  const logged = textsIn(writePaper(contextOf(answers, 'sv', notedCase), 'market-analysis')).join(
    '\n',
  );
  expect(without).toContain('Marknaden är inte undersökt.');
  expect(without).toContain('det finns ingen logg som visar det');
  expect(logged).not.toContain('Marknaden är inte undersökt. Ingen');
});

describe('the papers of a partnership', () => {
  const answers = answersOf('huddinge-boj-iop');
  const told = (changed: object, notes: Partial<Notes>, paper: PaperId = 'memo'): string =>
    textsIn(writePaper(contextOf({ ...answers, ...changed }, 'sv', notes), paper))
      .join('\n')
      .replaceAll('\u00A0', ' ');

  test('count what the authority gives besides money in the decision, when there is anything', () => {
    const { contributions = [] } = notedCase;
    const [money, premises] = contributions;
    if (money === undefined || premises === undefined) throw new Error('Nothing is noted.');
    const besides = 'Därutöver bidrar socialnämnden med lokal i Folkets hus, till ett värde av';
    const valued = { ...premises, perYear: 90_000 };
    expect(told({}, notedCase)).toContain(`${besides} belopp i kronor per år.`);
    expect(told({}, { ...notedCase, contributions: [money, valued] })).toContain(
      `${besides} 90 000 kronor per år.`,
    );
    expect(told({}, { ...notedCase, contributions: [money] })).not.toContain('Därutöver');
  });

  test('do not say that the value is unknown where a table has the sum', () => {
    const { contributions = [] } = notedCase;
    const onlyMoney = { ...notedCase, contributions: contributions.slice(0, 1) };
    const sum = 'Kommunens del i pengar är 1 950 000 kronor totalt';
    expect(told({ 'contract-value': 'unknown' }, onlyMoney)).toContain(sum);
    expect(told({ 'contract-value': 'unknown' }, {})).not.toContain(sum);
    expect(told({ 'contract-value': 1_950_000 }, onlyMoney)).not.toContain(sum);
  });

  test.each([
    ['yes', 'hela insatsen'],
    ['part', 'en del av insatsen'],
  ])('say in the assessment that a duty answered with %s speaks for a purchase', (duty, what) => {
    expect(told({ 'statutory-duty': duty }, {})).toContain(`att erbjuda ${what}. Det talar för`);
    expect(told({ 'statutory-duty': 'no' }, {})).not.toContain(`att erbjuda ${what}. Det talar`);
  });

  test('are sure only on the market that is said, until it has been examined', () => {
    const unexamined = 'marknaden är inte undersökt';
    const decided = {
      'support-kind': 'defined',
      'shared-steering': 'yes',
      parts: 'one',
      'binding-performance': 'repayment-only',
    };
    const { assessment } = contextOf({ ...answers, ...decided }, 'sv');
    expect(assessment.status).toBe('decided');
    expect(told(decided, {})).toContain(`stämmer, och ${unexamined}.`);
    expect(told(decided, notedCase)).not.toContain(`stämmer, och ${unexamined}.`);
  });
});

test('no supplier is chosen or named before anybody has been asked', () => {
  const context = contextOf(answersOf('fp-skyddat-under-troskel'), 'sv', notedCase);
  const [decision] = textsIn(writePaper(context, 'memo')).filter((text) =>
    text.includes('direktupphandla'),
  );
  expect(decision).toContain('till ett värde av högst');
  expect(decision).not.toContain('Föreningen Exempel');
  const record = writePaper(context, 'direct-award-record');
  const facts = record.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  const supplier = facts.find(({ name }) => name === 'Vald leverantör');
  expect(supplier?.text.every((piece) => typeof piece !== 'string')).toBe(true);
});

test('a refusal is a letter to the organisation about what has been decided', () => {
  const { blocks } = writePaper(
    contextOf(answersOf('fp-skyddat-under-troskel'), 'sv', notedCase),
    'refusal',
  );
  const [head, thanks, decision] = blocks;
  expect(head?.kind === 'facts' ? read(head.rows[0]?.text ?? []) : '').toBe('Föreningen Exempel');
  expect(thanks?.kind === 'paragraph' ? read(thanks.text) : '').toMatch(/^Tack för ert initiativ/);
  expect(decision?.kind === 'paragraph' ? read(decision.text) : '').toContain(
    'beslutat att inte ingå något partnerskap',
  );
});

test('hours are told as hours and never as money', () => {
  const texts = textsIn(
    writePaper(contextOf(answersOf('huddinge-boj-iop'), 'sv', notedCase), 'memo'),
  );
  const read = texts.map((text) => text.replaceAll('\u00A0', ' '));
  expect(read).toContain('3 600 timmar');
  expect(read).toContain('Minst 1 950 000 kronor');
});

test('an initiative is never an application', () => {
  for (const id of caseIds)
    for (const text of textsIn(paperOf(id, 'sv', 'initiative', 'much')))
      expect(text).not.toMatch(/ansök/i);
});

test.each([
  ['initiative', 12],
  ['agreement-outline', 16],
  ['direct-award-record', 10],
] as const)('the %s has %i points', (paper, points) => {
  const { blocks } = writePaper(contextOf(answersOf('huddinge-boj-iop'), 'sv'), paper);
  expect(
    blocks.filter((block) => block.kind === 'heading' && /^\d+\. /.test(block.text)),
  ).toHaveLength(points);
});

test('the checklist has twelve points, ticked by the answers', () => {
  const { blocks } = writePaper(
    contextOf(answersOf('huddinge-boj-iop'), 'sv', notedCase),
    'checklist',
  );
  const checks = blocks.find(({ kind }) => kind === 'checks');
  expect(checks?.kind === 'checks' ? checks.items.map(({ state }) => state) : []).toEqual([
    'yes',
    'unknown',
    'unknown',
    'yes',
    'yes',
    'yes',
    'unknown',
    'yes',
    'yes',
    'yes',
    'yes',
    'unknown',
  ]);
});

test('what is not noted stands as a blank', () => {
  const pieces = piecesIn(writePaper(contextOf({}, 'sv'), 'memo'));
  const labels = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.kind === 'blank' ? piece.label : [],
  );
  expect(labels).toContain('diarienummer');
  expect(labels).toContain('beslutande nämnd');
  expect(labels).toContain('handläggarens namn');
});

test('the rule book says by which question and test a paper tells each thing', () => {
  const told = (list: readonly { readonly tells: string }[]) => list.map(({ tells }) => tells);
  expect(told(rulebook.paperLaw.questions).toSorted()).toEqual([...paperQuestions]);
  expect(told(rulebook.paperLaw.tests).toSorted()).toEqual([...paperTests]);
});

test('every sign of a purchase has words for what it speaks against', () => {
  for (const language of languages) {
    const { against } = createTexts(language, rulebook, today).papers().prose;
    expect(Object.keys(against).toSorted()).toEqual(
      rulebook.warnings.map(({ id }) => id).toSorted(),
    );
  }
});

test('every way a case can end has words of its own', () => {
  for (const language of languages) {
    const words = createTexts(language, rulebook, today).papers();
    const ends = [...rulebook.routes.map(({ id }) => id), 'none', 'undecided'];
    expect(Object.keys(words.decisions)).toEqual(expect.arrayContaining(ends));
    expect(Object.keys(words.conclusions)).toEqual(expect.arrayContaining(ends));
  }
});

test('an agreement without a procurement is decided on the ground that carries it', () => {
  const grounds = rulebook.candidates.filter(({ route }) => route === 'no-procurement');
  expect(grounds.length).toBeGreaterThan(1);
  for (const language of languages) {
    const words = createTexts(language, rulebook, today).papers();
    const ids = grounds.map(({ id }) => id);
    expect(Object.keys(words.decisions)).toEqual(expect.arrayContaining(ids));
    expect(Object.keys(words.conclusions)).toEqual(expect.arrayContaining(ids));
  }
  const lease = { ...answersOf('alingsas-ginstgarden-2016'), object: 'premises' };
  const memo = textsIn(writePaper(contextOf(lease, 'sv'), 'memo')).join('\n');
  expect(memo).toContain('förslaget till hyres- eller arrendeavtal med');
  expect(memo).toContain('föreslår avtal utan upphandling, eftersom avtalet gäller hyra');
  expect(memo).not.toContain('avstår');
});

test.each([
  ['municipality', true],
  ['municipal-federation', true],
  ['several-authorities', true],
  ['unknown', true],
  ['state', false],
  ['municipal-company', false],
])('a decision of a %s can be tried for lawfulness: %s', (authority, canBeTried) => {
  const context = contextOf({ ...answersOf('varmdo-canopus-2017'), authority }, 'sv');
  for (const paper of ['refusal', 'grant-decision'] as const) {
    const text = textsIn(writePaper(context, paper)).join('\n');
    expect(text.includes('begära laglighetsprövning')).toBe(canBeTried);
  }
});

test('what is presumed until it is answered is told as that, and not as certain', () => {
  const memo = textsIn(
    writePaper(contextOf(answersOf('helsingborg-pensionarsforening-2025'), 'sv'), 'appendix'),
  ).join('\n');
  expect(memo).toContain('Underlaget utgår från svaret ”Nej, det gäller något nytt”.');
  expect(memo).toContain('så länge det som underlaget utgår från stämmer');
});

test('an abbreviation keeps its capitals within a sentence', () => {
  const { within } = createTexts('sv', rulebook, today);
  expect([within('CPV-koden'), within('Delar')]).toEqual(['CPV-koden', 'delar']);
});

test('amounts that another fact makes idle are not told', () => {
  const buys = { ...answersOf('fp-skyddat-over-troskel'), 'contract-value': 12_000_000 };
  const memo = textsIn(writePaper(contextOf(buys, 'sv'), 'appendix')).join('\n');
  expect(memo).toContain('Gränsen för bilaga 2-tjänster den');
  expect(memo).not.toContain('tröskelvärde för byggentreprenader den');
});

test('any answers and any notes make papers', () => {
  const notes = fc.record({
    name: fc.string(),
    organisation: fc.string(),
    background: fc.string(),
    consultations: fc.array(fc.record({ on: fc.string(), who: fc.string(), outcome: fc.string() })),
    marketLog: fc.array(
      fc.record({ on: fc.string(), who: fc.string(), how: fc.string(), answer: fc.string() }),
    ),
  });
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), notes, (answers, noted) => {
      const context = contextOf(answers, 'sv', noted);
      for (const paper of paperIds) {
        const { blocks } = writePaper(context, paper);
        expect(blocks.filter(isEmpty)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

test.each(['2026-02-31', '2026-13-01', 'i våras', '0000-00-00'])(
  'a day that is none, %s, stands as it was written or as a day',
  (on) => {
    const consultations = [{ on, who: 'Juristen', outcome: 'Ja' }];
    const texts = textsIn(writePaper(contextOf({}, 'sv', { consultations }), 'memo')).join('\n');
    expect(texts).not.toContain('Invalid');
  },
);

test('the long form of the memo holds its basis itself, and the short one attaches it', () => {
  const context = contextOf(answersOf('huddinge-boj-iop'), 'sv');
  const written = (form: 'short' | 'long') =>
    textsIn(writePaper({ ...context, form }, 'memo')).join('\n');
  expect(written('short')).toMatch(/Bilaga \d+\. Underlag för bedömningen/);
  expect(written('short')).not.toContain('Prövningen steg för steg');
  expect(written('long')).not.toMatch(/Bilaga \d+\. Underlag för bedömningen/);
  expect(written('long')).toContain('Prövningen steg för steg');
});

test.each([
  ['scenario-12-region-rents-premises', /Hyran ska vara marknadsmässig/, /1\. Utkast till hyres/],
  ['scenario-09-owned-by-five-municipalities', /mer än 80 procent/, /1\. Utkast till avtal/],
  [
    'scenario-01-hall-with-user-fees',
    /Koncessionen annonseras i förväg/,
    /upphandla en koncession/,
  ],
  [
    'agreement-runs-out',
    /Uppföljning av det tidigare avtalet/,
    /ett tidigare avtal som ska förnyas/,
  ],
])('the memo of %s tells what its form asks', (id, ...told) => {
  const answers = cases.find((one) => one.id === id)?.answers ?? {};
  const memo = textsIn(writePaper(contextOf(answers, 'sv'), 'memo')).join('\n');
  for (const one of told) expect(memo).toMatch(one);
});
