import type { Block } from '#documents/paper.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { form } from '#documents/parts/form.ts';
import { answerWords, oneLine } from '#documents/parts/knownAnswer.ts';
import { contributionTables } from '#documents/parts/money.ts';
import { blank, paragraph } from '#documents/parts/paragraph.ts';
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
          {
            name: words.initiative.to,
            text: [oneLine(notes.board) || blank(words.initiative.toBlank)],
          },
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

/** What one party brings, as it is noted. */
function contributionsBy(w: Writer, party: 'authority' | 'organisation'): Block[] {
  const own = w.notes.contributions.filter(({ by }) => by === party);
  return contributionTables(w, own, w.words.money.contributionsOf[party]);
}
