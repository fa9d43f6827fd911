import { expect, test } from 'vitest';

import { offeredPapers, writePaper } from '#documents/index.ts';

import { cases } from '../support/realRulebook.ts';
import { contextOf, loadWords } from './caseOf.ts';
import { notedCase } from './notedCase.ts';
import { textsIn } from './textsIn.ts';

await loadWords();

/** Pairs of which only one can be true of a case. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/Marknaden är inte undersökt/, /Marknaden är undersökt enligt/],
  // A duty speaks for a purchase: where one is proposed it speaks against nothing.
  [
    /Det finns inga uppgifter i ärendet som talar emot/,
    /bedömer att avtalet inte är ett köp[^]*skyldig enligt lag att erbjuda/,
  ],
  [/Avtalet är inget köp\b/, /bedömer att avtalet är ett köp/],
  [/De uppgifter som saknas ändrar inte slutsatsen\./, /Slutsatsen är preliminär/],
  [/Värdet enligt upphandlingslagen är inte beräknat/, /del i pengar är [\d\s]+ kronor totalt/],
  [/(?<!inte )uppgifter som saknas kan ändra den/, /Det finns inget som saknas/],
  [/beviljar .* ett /, /bedömer att avtalet är ett köp/],
  [/Stödet är inte statsstöd\b/, /Stödet är statsstöd\b/],
  [/(?:Kommunen|Regionen|Myndigheten) ger inget av värde\./, /ger ersättning, i pengar/],
  [
    /inte känt om samma tjänst har köpts/,
    /tidigare avtal som ska förnyas|Uppföljning av det tidigare avtalet/,
  ],
  [/är 0 kronor/, /bedömer att avtalet är/],
];

/** What belongs to the tool, and not in a paper that is sent on; the basis of the assessment tells of the answers. */
const toolWords = /Bygger på svaren|[Ee]nligt svaren|Svaren i ärendet|Hur den står|arbetslista/;

// A real case is written with much noted and with nothing; of the worked ones, which differ in an answer or
// two, every other is written with much and every other with nothing.
const written = cases.flatMap(({ id, kind, answers }, index) =>
  (kind === 'real' ? ['much', 'nothing'] : [index % 2 === 0 ? 'much' : 'nothing']).map(
    (noted) => [id, noted, answers] as const,
  ),
);

test.each(written)(
  'no paper of %s with %s noted says two things that cannot both be true, or speaks as the tool',
  (_id, noted, answers) => {
    const context = contextOf(answers, 'sv', noted === 'much' ? notedCase : {});
    const faults = offeredPapers(context.rulebook, context.assessment).flatMap(({ id }) => {
      const text = textsIn(writePaper(context, id)).join('\n').replaceAll('\u00A0', ' ');
      return [
        ...pairs.filter((pair) => pair.every((one) => one.test(text))).map(String),
        ...(id === 'appendix' ? [] : (toolWords.exec(text) ?? [])),
      ].map((fault) => `${id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  },
);
