import type { TFunction } from 'i18next';

import type { Texts } from './createTexts.ts';
import type { CheckWords, GateWords, ProspectWords, RefusalWords } from './words.ts';

/** What the pages for organisations speak with, beside the texts. */
export type OrganisationTexts = {
  /** The pages' own words. */
  readonly words: TFunction<'proposal'>;
  /** A check of the organisation itself. */
  readonly check: (id: string) => CheckWords;
  /** What there is to pass. */
  readonly gate: (id: string) => GateWords;
  /** What it takes to change an answer truly, by question. */
  readonly ideaChange: (question: string) => string;
  /** What to ask the authority about a sign of a purchase. */
  readonly settle: (warning: string) => string;
  /** What an outcome means to an organisation: a route, `none` or `undecided`. */
  readonly prospect: (outcome: string) => ProspectWords;
  /** What can be done after a no for a reason. */
  readonly refusal: (id: string) => RefusalWords;
};

/** The words of the pages for organisations, once they have been fetched. */
export function organisationTexts({ words, wordsOf, fill }: Texts): OrganisationTexts {
  const {
    checks = {},
    gates = {},
    changes = {},
    settle = {},
    outcomes = {},
    refusals = {},
  } = wordsOf('readiness') ?? {};
  return {
    words: words('proposal'),
    check: (id) => {
      const found = checks[id] ?? { question: id, short: id, hint: '', missing: '', who: '' };
      return { ...found, hint: fill(found.hint) };
    },
    gate: (id) => gates[id] ?? { title: id, met: '', missing: '', unknown: '' },
    ideaChange: (question) => changes[question] ?? '',
    settle: (warning) => settle[warning] ?? '',
    prospect: (outcome) => outcomes[outcome] ?? { fits: '', contact: '', prepare: '' },
    refusal: (id) => refusals[id] ?? { title: id, means: '', ask: '', request: '' },
  };
}
