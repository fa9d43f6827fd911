import { plain } from '#texts/index.ts';

import type { Block } from '#documents/paper.ts';
import { appeal } from '#documents/parts/appeal.ts';
import { decisionSentences } from '#documents/parts/decisionSentences.ts';
import { conclusion } from '#documents/parts/conclusion.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fill } from '#documents/parts/fill.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { oneLine, written } from '#documents/parts/knownAnswer.ts';
import { purchaseWithin } from '#documents/parts/matterOf.ts';
import { blank, cited, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { carrying } from '#documents/parts/reasonsWithAnswers.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** A decision by delegation on one page: what is decided, under which point, why, and who decided. */
export function delegatedDecision(w: Writer): Draft {
  const { words } = w;
  const { delegated } = words;
  return {
    opening: [
      headFacts(w, 'register'),
      heading(2, delegated.decisionTitle),
      numbered(decisionSentences(w, 'delegated')),
      paragraph(
        fill(w, delegated.under, { delegation: blank(words.common.delegation, 'delegation') }),
      ),
    ],
    body: [
      heading(2, delegated.reasonsTitle),
      ...background(w),
      paragraph(
        conclusion(w),
        ...carrying(w)
          .slice(0, 3)
          .map(({ rule, sources }) => [
            cited(`${plain(w.texts.rule(rule).title)}.`, w.citeLaw(sources)),
          ]),
      ),
      heading(2, delegated.appealTitle),
      appeal(w),
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
            text: [written(w.notes.officer, words.head.officerBlank, 'officer')],
          },
        ],
      },
      paragraph(delegated.reported),
    ],
  };
}

function background(w: Writer): Block[] {
  const first = w.notes.background
    .split(/\n+/)
    .map(oneLine)
    .find((line) => line !== '');
  const { matter } = w.words.delegated;
  return [
    first === undefined
      ? paragraph(
          fill(w, matter, { matter: purchaseWithin(w) }),
          blank(w.words.delegated.backgroundBlank, 'background'),
        )
      : paragraph(first),
  ];
}
