import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type Problem, readRulebook, type Rulebook } from '#rulebook/index.ts';

export type RuleTexts = Readonly<Record<string, string>>;

/**
 * The files of a rule book that fits on a page: is it a gift, or a purchase, and may it be made
 * directly? Three rules decide, and there is one thing of every kind a rule book can hold.
 */
export const smallRuleTexts: RuleTexts = {
  'rulebook.yaml': `id: small
version: 2026.1.1
reviewed: '2026-01-01'
lawCheckedTo: '2026-01-01'
source: act-1
stages: [case]
routes: [gift, purchase]
`,
  'sources/act.yaml': `id: act
title: The Act
short: Act
grade: statute
address: https://example.org/act
read: '2026-01-01'
provisions:
  - id: act-1
    pinpoint: 1 §
    confidence: A
    facts: [F1]
  - id: act-2
    pinpoint: 2 §
    confidence: A
    validFrom: '2025-01-01'
    facts: [F2]
`,
  'figures.yaml': `figures:
  - id: limit
    unit: SEK
    periods:
      - from: '2024-01-01'
        to: '2025-12-31'
        amount: 100
        source: act-1
      - from: '2026-01-01'
        amount: 200
        calculated: true
        band: { from: 180, to: 220 }
        confirmedBy: announced
        source: act-1
        method: act-2
`,
  'codes/listed.yaml': `id: listed
source: act-1
ranges:
  - { from: '20000000', to: '29999999' }
singles:
  - '40000000'
`,
  'areas.yaml': `groups: [all]
areas:
  - id: care
    group: all
    codes: ['20000000']
    settled: true
    tags: [delicate]
`,
  'questions/1-case.yaml': `stage: case
questions:
  - id: field
    kind: area
    role: ask
    sources: [act-1]
  - id: code
    kind: cpv
    role: condition
    sources: [act-1]
  - id: paid
    kind: choice
    role: hinge
    answers: ['yes', 'no']
    sources: [act-1]
  - id: value
    kind: amount
    role: fork
    unit: SEK
    max: 1000
    sources: [act-1]
  - id: announced
    kind: amount
    role: condition
    unit: SEK
    max: 1000
    sources: [act-1]
  - id: years
    kind: number
    role: condition
    unit: years
    max: 50
    sources: [act-1]
`,
  'tests/bought.yaml': `id: bought
holds: { question: paid, is: 'yes' }
sources: [act-1]
`,
  'tests/small.yaml': `id: small
holds:
  all:
    - { question: value, under: { figure: limit } }
    - { question: years, atMost: 4 }
sources: [act-1]
`,
  'gates.yaml': `gates:
  - id: is-bought
    excludes: [gift]
    when: { test: bought }
    sources: [act-1]
`,
  'conditions/all.yaml': `conditions:
  - id: keep-a-record
    phase: after
    when: { area: delicate }
    sources: [act-1]
  - id: ask-about-the-size
    phase: before
    sources: [act-1]
`,
  'routes/gift.yaml': `id: gift
sources: [act-1]
excludedBy: []
carriedBy:
  - id: gift-is-free
    when: { not: { test: bought } }
    sources: [act-1]
conditions: [keep-a-record]
steps:
  - id: gift-write-decision
    sources: [act-1]
`,
  'routes/purchase.yaml': `id: purchase
sources: [act-1]
excludedBy:
  - id: purchase-too-large
    when: { not: { test: small } }
    whenUnknown: ask-about-the-size
    sources: [act-1, act-2]
carriedBy:
  - id: purchase-listed
    when: { all: [{ inCodes: listed }, { inForce: act-2 }] }
    sources: [act-1]
conditions: [keep-a-record]
steps:
  - id: purchase-write-record
    sources: [act-1]
    figures: [limit]
`,
  'warnings.yaml': `against: [gift]
warnings:
  - id: warn-paid
    when: { question: paid, is: 'yes' }
    sources: [act-1]
`,
  'recommendation.yaml': `candidates:
  - id: choose-purchase
    route: purchase
    when: { test: bought }
    sources: [act-1]
  - id: choose-gift
    route: gift
    when: { unresolved: small }
    sources: [act-1]
none:
  steps:
    - id: none-refrain
      sources: [act-1]
`,
  'papers.yaml': `outcomes:
  - outcome: gift
    papers:
      - { paper: memo, as: main }
  - outcome: purchase
    papers:
      - { paper: memo, as: main }
  - outcome: none
    papers:
      - { paper: memo, as: main }
  - outcome: undecided
    papers:
      - { paper: memo, as: main }
`,
  'readiness.yaml': `gates: [ready]
checks:
  - { id: purpose, good: 'yes', gates: [ready], sources: [act-1] }
changes:
  - { question: paid, to: ['no'] }
towards: [gift]
fills: []
`,
  'counsel.yaml': `order: [field, paid]
cautious: { test: bought }
near: 0.2
`,
  'glossary.yaml': `terms:
  - id: gift
`,
  'hosts.yaml': `allowed:
  statute: [example.org, lagen.nu]
  case-law: []
  guidance: [example.org]
  policy: []
  contested: []
  secondary: []
terms: [words.example.org]
refused: [code.example.org]
`,
};

/** The small rule book, with other texts in some files where a test asks for it. */
export function smallRulebook(changes: RuleTexts = {}): Rulebook {
  const reading = readTexts({ ...smallRuleTexts, ...changes });
  if (!reading.ok) throw new Error(describe(reading.problems));
  return reading.rulebook;
}

/** The change that lets the latest amount be known to the end of a year, and no longer. */
export function untilEndOf(year: number): RuleTexts {
  const file = 'figures.yaml';
  const from = "- from: '2026-01-01'\n";
  const text = smallRuleTexts[file] ?? '';
  return { [file]: text.replace(from, `${from}        to: '${year}-12-31'\n`) };
}

/** Reads rule texts as if they stood in a folder. */
export function readTexts(texts: RuleTexts): ReturnType<typeof readRulebook> {
  return inFolder(texts, readRulebook);
}

/** Lends a folder with these files for as long as `use` takes. */
export function inFolder<T>(texts: RuleTexts, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-rules-'));
  try {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
}
