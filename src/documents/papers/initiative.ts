import type { Block, Text } from '#documents/paper.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { form } from '#documents/parts/form.ts';
import { answerWords, oneLine } from '#documents/parts/knownAnswer.ts';
import { blank, paragraph } from '#documents/parts/paragraph.ts';
import { sumOf, totalOf } from '#documents/parts/sumOf.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The organisation's own initiative to a partnership: twelve points, in its own voice. */
export function initiative(w: Writer): Draft {
  const { words, notes, texts, today } = w;
  const organisation = oneLine(notes.organisation);
  const background = oneLine(notes.background);
  return {
    opening: [
      {
        kind: 'facts',
        rows: [
          { name: words.initiative.from, text: [organisation || blank(words.common.organisation)] },
          { name: words.initiative.to, text: [oneLine(notes.board) || blank(words.initiative.toBlank)] },
          { name: words.head.date, text: [texts.date(today)] },
        ],
      },
      paragraph(words.initiative.intro),
    ],
    body: form(
      w,
      words.initiative.sections,
      {
        'organisation.name': organisation === '' ? undefined : organisation,
        'need.need': background === '' ? undefined : background,
        'idea.area': answerWords(w, 'service-area'),
        'idea.period': answerWords(w, 'term-years'),
        'own.level': answerWords(w, 'own-contribution'),
        'wish.kind': answerWords(w, 'payment'),
        'others.others': answerWords(w, 'market'),
        'steering.steering': answerWords(w, 'shared-steering'),
        'aid.market': answerWords(w, 'economic-activity'),
        'aid.threeYears': answerWords(w, 'aid-three-years'),
      },
      {},
      { own: contributionsBy(w, 'organisation'), wish: contributionsBy(w, 'authority') },
    ),
  };
}

/** What one party brings, as it is noted: hours in hours, the rest in kronor. */
function contributionsBy(w: Writer, party: 'authority' | 'organisation'): Block[] {
  const { notes, words, texts } = w;
  const own = notes.contributions.filter(({ by }) => by === party);
  if (own.length === 0) return [];
  const { what, perYear, total } = words.money.head;
  const written = (kind: string, value: number | null): string =>
    value === null
      ? words.common.notKnown
      : kind === 'hours'
        ? words.money.hours.replace('{{count}}', texts.number(value))
        : texts.amount(value, 'SEK');
  const kronor = own.filter(({ kind }) => kind !== 'hours');
  const sum = sumOf(kronor);
  const sumRow: readonly Text[] = [
    [words.money.sums[party]],
    [sum.isPerYearKnown ? written('money', sum.perYear) : words.common.notKnown],
    [sum.isTotalKnown ? written('money', sum.total) : words.common.notKnown],
  ];
  return [
    {
      kind: 'table',
      caption: words.money.contributionsOf[party],
      head: [what, perYear, total],
      rows: [
        ...own.map((one): readonly Text[] => [
          [oneLine(one.what) || words.money.kinds[one.kind]],
          [written(one.kind, one.perYear)],
          [written(one.kind, totalOf(one))],
        ]),
        ...(kronor.length > 1 ? [sumRow] : []),
      ],
    },
  ];
}
