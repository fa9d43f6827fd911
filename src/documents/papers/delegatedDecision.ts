import type { Block } from '#documents/paper.ts';
import { appeal } from '#documents/parts/appeal.ts';
import { decisionSentences } from '#documents/parts/decisionSentences.ts';
import { conclusion } from '#documents/parts/conclusion.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolate } from '#documents/parts/interpolate.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { oneLine, written } from '#documents/parts/knownAnswer.ts';
import { purchaseWithin } from '#documents/parts/matterOf.ts';
import { blank, cited, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { reasonTitle, rulesThatCarry } from '#documents/parts/reasonsWithAnswers.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** A decision by delegation on one page: what is decided, under which point, why, and who decided. */
export function delegatedDecision(context: PaperContext): PaperContent {
  const { words } = context;
  const { delegated } = words;
  return {
    opening: [
      headFacts(context, 'register'),
      heading(2, delegated.decisionTitle),
      numbered(decisionSentences(context, 'delegated')),
      paragraph(
        interpolate(context, delegated.under, {
          delegation: blank(words.common.delegation, 'delegation'),
        }),
      ),
    ],
    body: [
      heading(2, delegated.reasonsTitle),
      ...background(context),
      paragraph(
        conclusion(context),
        ...rulesThatCarry(context)
          .slice(0, 3)
          .map((found) => [
            cited(`${reasonTitle(context, found)}.`, context.citeLaw(found.sources)),
          ]),
      ),
      heading(2, delegated.appealTitle),
      appeal(context),
      {
        kind: 'facts',
        rows: [
          {
            name: delegated.decider,
            text: [
              blank(words.signatures.name, 'decider.name'),
              ', ',
              blank(words.signatures.title, 'decider.title'),
            ],
          },
          { name: words.head.date, text: [blank(words.common.date, 'decided')] },
          {
            name: words.head.officer,
            text: [written(context.notes.officer, words.head.officerBlank, 'officer')],
          },
        ],
      },
      paragraph(delegated.reported),
    ],
  };
}

function background(context: PaperContext): Block[] {
  const first = context.notes.background
    .split(/\n+/)
    .map(oneLine)
    .find((line) => line !== '');
  const { matter } = context.words.delegated;
  return [
    first === undefined
      ? paragraph(
          interpolate(context, matter, { matter: purchaseWithin(context) }),
          blank(context.words.delegated.backgroundBlank, 'background'),
        )
      : paragraph(first),
  ];
}
