import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fieldsOf, form } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { isMarketExamined, marketLog } from '#documents/parts/marketLog.ts';
import { blank, heading, paragraph } from '#documents/parts/paragraph.ts';
import { testTelling } from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

/** The analysis of the need, which the service owns, and of the market, which needs a log. */
export function marketAnalysis(w: Writer): Draft {
  const { words, notes } = w;
  const { intro, needs, market, logTitle, testText, conclusionTitle, conclusion } = words.analysis;
  const sources =
    w.rulebook.tests.find(({ id }) => id === testTelling(w, 'onMarket'))?.sources ?? [];
  return {
    opening: [headFacts(w)],
    body: [
      paragraph(intro),
      ...form(
        w,
        { needs, market },
        {
          'needs.now': noted(notes.background),
          ...answersShown(w, 'market-analysis'),
        },
      ),
      heading(2, logTitle),
      ...marketLog(w, 'to-fill-in'),
      paragraph(testText, w.cite(sources)),
      heading(2, conclusionTitle),
      fieldsOf(
        w,
        conclusion,
        (field) =>
          field === 'conclusion' && !isMarketExamined(w)
            ? blank(words.analysis.toAnswer, 'analysis.conclusion')
            : undefined,
        'analysis',
      ),
    ],
  };
}
