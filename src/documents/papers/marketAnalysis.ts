import { answersShown } from '#documents/parts/answersShown.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { fieldsOf, form } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { isMarketExamined, marketLog } from '#documents/parts/marketLog.ts';
import { blank, heading, paragraph } from '#documents/parts/paragraph.ts';
import { paperTest } from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** The analysis of the need, which the service owns, and of the market, which needs a log. */
export function marketAnalysis(context: PaperContext): PaperContent {
  const { words, notes } = context;
  const { intro, needs, market, logTitle, testText, conclusionTitle, conclusion } = words.analysis;
  const sources =
    context.rulebook.tests.find(({ id }) => id === paperTest(context, 'onMarket'))?.sources ?? [];
  return {
    opening: [headFacts(context, 'register')],
    body: [
      paragraph(intro),
      ...form(
        context,
        { needs, market },
        {
          'needs.now': noted(notes.background),
          ...answersShown(context, 'market-analysis'),
        },
      ),
      heading(2, logTitle),
      ...marketLog(context, 'to-fill-in'),
      paragraph(testText, context.cite(sources)),
      heading(2, conclusionTitle),
      fieldsOf(
        context,
        conclusion,
        (field) =>
          field === 'conclusion' && !isMarketExamined(context)
            ? blank(words.analysis.toAnswer, 'analysis.conclusion')
            : undefined,
        'analysis',
      ),
    ],
  };
}
