import { describe, expect, test } from 'vitest';

import { smallRuleTexts } from '../support/smallRulebook.ts';
import { type Change, problemsAfter } from './problemsAfter.ts';

type Fault = readonly [string, Change, string];

const leadNowhere: readonly Fault[] = [
  [
    'a test',
    ['gates.yaml', 'test: bought', 'test: bougt'],
    'gates.yaml:4 testet ”bougt” finns inte; kontrollera stavningen',
  ],
  [
    'a test that may be unresolved',
    ['recommendation.yaml', 'unresolved: small', 'unresolved: smal'],
    'recommendation.yaml:8 testet ”smal” finns inte; kontrollera stavningen',
  ],
  [
    'a question',
    ['tests/bought.yaml', 'question: paid', 'question: payd'],
    'tests/bought.yaml:2 frågan ”payd” finns inte; kontrollera stavningen',
  ],
  [
    'a question that confirms an amount',
    ['figures.yaml', 'confirmedBy: announced', 'confirmedBy: anounced'],
    'figures.yaml:13 frågan ”anounced” finns inte; kontrollera stavningen',
  ],
  [
    'a figure',
    ['tests/small.yaml', 'figure: limit', 'figure: limmit'],
    'tests/small.yaml:4 beloppet ”limmit” finns inte; kontrollera stavningen',
  ],
  [
    'a figure that a step shows',
    ['routes/purchase.yaml', 'figures: [limit]', 'figures: [limmit]'],
    'routes/purchase.yaml:16 beloppet ”limmit” finns inte; kontrollera stavningen',
  ],
  [
    'a list of codes',
    ['routes/purchase.yaml', 'inCodes: listed', 'inCodes: lisetd'],
    'routes/purchase.yaml:10 CPV-listan ”lisetd” finns inte; kontrollera stavningen',
  ],
  [
    'a list that an area is on',
    ['areas.yaml', '    settled: true', '    settled: true\n    lists: { unlisted: in }'],
    'areas.yaml:7 CPV-listan ”unlisted” finns inte; kontrollera stavningen',
  ],
  [
    'a mark of areas',
    ['conditions/all.yaml', 'area: delicate', 'area: delikate'],
    'conditions/all.yaml:4 områdesmärket ”delikate” finns inte; kontrollera stavningen',
  ],
  [
    'a group of areas',
    ['areas.yaml', 'group: all', 'group: al'],
    'areas.yaml:4 områdesgruppen ”al” finns inte; kontrollera stavningen',
  ],
  [
    'a source in force',
    ['routes/purchase.yaml', 'inForce: act-2', 'inForce: act-3'],
    'routes/purchase.yaml:10 källan ”act-3” finns inte; kontrollera stavningen',
  ],
  [
    'a source of a list',
    ['codes/listed.yaml', 'source: act-1', 'source: act-9'],
    'codes/listed.yaml:2 källan ”act-9” finns inte; kontrollera stavningen',
  ],
  [
    'one of the sources of a rule',
    ['gates.yaml', 'sources: [act-1]', 'sources: [act-1, act-9]'],
    'gates.yaml:5 källan ”act-9” finns inte; kontrollera stavningen',
  ],
  [
    'how an amount was checked',
    ['figures.yaml', 'method: act-2', 'method: act-9'],
    'figures.yaml:15 källan ”act-9” finns inte; kontrollera stavningen',
  ],
  [
    'where the title page says how far the law is checked',
    ['rulebook.yaml', 'source: act-1', 'source: act-9'],
    'rulebook.yaml:5 källan ”act-9” finns inte; kontrollera stavningen',
  ],
  [
    'a condition of a route',
    ['routes/gift.yaml', '[keep-a-record]', '[keep-a-rekord]'],
    'routes/gift.yaml:8 villkoret ”keep-a-rekord” finns inte; kontrollera stavningen',
  ],
  [
    'a condition while something is unknown',
    ['routes/purchase.yaml', 'whenUnknown: ask-about-the-size', 'whenUnknown: ask'],
    'routes/purchase.yaml:6 villkoret ”ask” finns inte; kontrollera stavningen',
  ],
  [
    'the route of a candidate',
    ['recommendation.yaml', 'route: gift', 'route: gifft'],
    'recommendation.yaml:7 vägen ”gifft” finns inte; kontrollera stavningen',
  ],
  [
    'a route that a gate excludes',
    ['gates.yaml', '[gift]', '[gifft]'],
    'gates.yaml:3 vägen ”gifft” finns inte; kontrollera stavningen',
  ],
  [
    'a route that warnings speak against',
    ['warnings.yaml', '[gift]', '[gifft]'],
    'warnings.yaml:1 vägen ”gifft” finns inte; kontrollera stavningen',
  ],
  [
    'the condition that makes a paper required',
    ['papers.yaml', 'as: main }', 'as: main, requiredBy: ask }'],
    'papers.yaml:4 villkoret ”ask” finns inte; kontrollera stavningen',
  ],
  [
    'the route whose exclusion calls for a paper',
    ['papers.yaml', 'as: main }', 'as: main, whenExcluded: gifft }'],
    'papers.yaml:4 vägen ”gifft” finns inte; kontrollera stavningen',
  ],
];

const standTwice: readonly Fault[] = [
  ['a rule', ['gates.yaml', 'id: is-bought', 'id: gift-is-free'], 'regeln ”gift-is-free”'],
  ['a candidate', ['recommendation.yaml', 'choose-gift', 'choose-purchase'], 'regeln ”choose-pur'],
  ['a step', ['routes/gift.yaml', 'gift-write-decision', 'none-refrain'], 'steget ”none-refrain”'],
  ['a source', ['sources/act.yaml', 'id: act-2', 'id: act-1'], 'källan ”act-1”'],
  ['a question', ['questions/1-case.yaml', 'id: years', 'id: value'], 'frågan ”value”'],
  ['a test', ['tests/small.yaml', 'id: small', 'id: bought'], 'testet ”bought”'],
  [
    'a condition',
    ['conditions/all.yaml', 'id: ask-about-the-size', 'id: keep-a-record'],
    'villkoret ”keep-a-record”',
  ],
  ['a route', ['routes/gift.yaml', 'id: gift\n', 'id: purchase\n'], 'vägen ”purchase”'],
  ['an area', twice('areas.yaml', '  - id: care'), 'området ”care”'],
  ['a warning', twice('warnings.yaml', '  - id: warn-paid'), 'varningstecknet ”warn-paid”'],
  ['a term', twice('glossary.yaml', '  - id: gift'), 'ordet ”gift”'],
];

const neverUsed: readonly Fault[] = [
  [
    'a source',
    [
      'sources/act.yaml',
      'provisions:\n',
      'provisions:\n  - { id: act-0, pinpoint: 0 §, confidence: A, facts: [F0] }\n',
    ],
    'sources/act.yaml:8 källan ”act-0” används aldrig; ta bort raderna om de är överflödiga',
  ],
  [
    'a figure',
    [
      'figures.yaml',
      'figures:\n',
      "figures:\n  - { id: fee, unit: SEK, periods: [{ from: '2024-01-01', amount: 1, source: act-1 }] }\n",
    ],
    'figures.yaml:2 beloppet ”fee” används aldrig; ta bort raderna om de är överflödiga',
  ],
  [
    'a question',
    ['tests/small.yaml', '    - { question: years, atMost: 4 }\n', ''],
    'questions/1-case.yaml:28 frågan ”years” används aldrig; ta bort raderna om de är överflödiga',
  ],
  [
    'a condition',
    ['routes/purchase.yaml', '    whenUnknown: ask-about-the-size\n', ''],
    'conditions/all.yaml:6 villkoret ”ask-about-the-size” används aldrig; ta bort raderna om de är överflödiga',
  ],
  [
    'a mark of areas',
    ['areas.yaml', 'tags: [delicate]', 'tags: [delicate, spare]'],
    'areas.yaml:7 områdesmärket ”spare” används aldrig; ta bort raderna om de är överflödiga',
  ],
  [
    'a group of areas',
    ['areas.yaml', 'groups: [all]', 'groups: [all, spare]'],
    'areas.yaml:1 områdesgruppen ”spare” används aldrig; ta bort raderna om de är överflödiga',
  ],
  [
    'a list of codes',
    ['routes/purchase.yaml', '{ inCodes: listed }', '{ area: delicate }'],
    'codes/listed.yaml:1 CPV-listan ”listed” används aldrig; ta bort raderna om de är överflödiga',
  ],
];

describe('an id that leads nowhere', () => {
  test.each(leadNowhere)('is told where it stands: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });
});

describe('an id given twice', () => {
  test.each(standTwice)('is told the second time: %s', (_, change, name) => {
    const told = problemsAfter(change).filter((problem) => problem.includes('finns redan'));
    expect(told).toEqual([expect.stringContaining(name)]);
  });
});

describe('an id that nothing uses', () => {
  test.each(neverUsed)('is told: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

test('tests that need each other are a circle', () => {
  const problems = problemsAfter(
    ['tests/bought.yaml', "{ question: paid, is: 'yes' }", '{ test: small }'],
    ['tests/small.yaml', '{ question: years, atMost: 4 }', '{ test: bought }'],
  );
  expect(problems).toEqual(
    expect.arrayContaining([
      'tests/bought.yaml:2 testet ”bought” går i cirkel genom ”small”; bryt cirkeln',
      'tests/small.yaml:5 testet ”small” går i cirkel genom ”bought”; bryt cirkeln',
    ]),
  );
});

test('an answer presumed from itself is a circle', () => {
  const presume = "    presume: { answer: 'no', when: { not: { test: bought } } }\n";
  expect(
    problemsAfter(['questions/1-case.yaml', "['yes', 'no']\n", `['yes', 'no']\n${presume}`]),
  ).toContain('questions/1-case.yaml:15 frågan ”paid” går i cirkel genom ”bought”; bryt cirkeln');
});

test('the title page and the files name the same routes', () => {
  expect(problemsAfter(['rulebook.yaml', '[gift, purchase]', '[gift]'])).toEqual([
    'rulebook.yaml:7 routes: ”purchase” ska stå en gång här och finnas som egen fil',
  ]);
});

test('the title page names a stage once', () => {
  expect(problemsAfter(['rulebook.yaml', '[case]', '[case, case]'])).toEqual([
    'rulebook.yaml:6 stages: ”case” ska stå en gång här och finnas som egen fil',
  ]);
});

/** The item that begins with this line, once more. */
function twice(file: string, line: string): Change {
  const text = smallRuleTexts[file] ?? '';
  const item = text.slice(text.indexOf(line));
  return [file, item, item + item];
}
