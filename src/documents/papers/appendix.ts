import { isPresumed, unknownAnswer } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { alternatives } from '#documents/parts/alternatives.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { certainty, conclusion } from '#documents/parts/conclusion.ts';
import { datesToKeep } from '#documents/parts/datesToKeep.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords, oneLine } from '#documents/parts/knownAnswer.ts';
import { legalConditions } from '#documents/parts/legalConditions.ts';
import { legalPath } from '#documents/parts/legalPath.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { marketLog } from '#documents/parts/marketLog.ts';
import { bullets, heading, paragraph } from '#documents/parts/paragraph.ts';
import { senderOnly } from '#documents/parts/senderAndRecipient.ts';
import { secondReaders } from '#documents/parts/secondReaders.ts';
import { reasonsWithAnswers } from '#documents/parts/reasonsWithAnswers.ts';
import { sourceList } from '#documents/parts/sourceList.ts';
import { testsAsking } from '#documents/parts/testsAsking.ts';
import { toDo } from '#documents/parts/toDo.ts';
import { uncertainties } from '#documents/parts/uncertainties.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

/** Everything that the assessment rests on: how it was tested, the law, what remains, every answer, and the sources. */
export function appendix(context: PaperContext): PaperContent {
  const { words, side } = context;
  const head = side === 'organisation' ? senderOnly(context) : headFacts(context, 'register');
  return {
    opening: [head, paragraph(words.appendix.intro)],
    body: [paragraph(conclusion(context), certainty(context)), ...basisOfAssessment(context)],
  };
}

/** The parts of the appendix, which the long form of the memo has as well. */
export function basisOfAssessment(context: PaperContext): Block[] {
  const { words } = context;
  const { titles } = words.appendix;
  return [
    // First, so that what it cites is remembered in the order of the law.
    heading(2, titles.path),
    legalPath(context),
    ...reasonsWithAnswers(context),
    heading(2, titles.market),
    ...marketLog(context, 'as-noted'),
    heading(2, titles.alternatives),
    alternatives(context),
    ...toDo(context),
    ...datesToKeep(context),
    ...localRules(context, 2),
    heading(2, titles.uncertainties),
    ...uncertainties(context),
    ...answersGiven(context),
    heading(2, titles.legal),
    legalConditions(context),
    heading(2, words.sources.title),
    sourceList(context),
  ];
}

function answersGiven(context: PaperContext): Block[] {
  const { rulebook, texts, words, answers, asOf } = context;
  const shown = rulebook.questions.filter(
    ({ id }) =>
      answers[id] !== undefined ||
      context.missing().includes(id) ||
      isPresumed(rulebook, answers, asOf, id),
  );
  const stages = rulebook.stages.filter((stage) => shown.some((one) => one.stage === stage));
  const left = rulebook.questions.filter((question) => !shown.includes(question));
  return [
    heading(2, words.appendix.titles.answers),
    ...secondReaders(context),
    ...stages.flatMap((stage): Block[] => [
      heading(3, texts.stage(stage)),
      table(context, stage, shown),
    ]),
    ...(left.length === 0
      ? []
      : [
          heading(3, words.appendix.leftTitle),
          paragraph(words.appendix.leftText),
          bullets(left.map(({ id }) => [plain(texts.question(id).question)])),
        ]),
  ];
}

function table(context: PaperContext, stage: string, shown: readonly Question[]): Block {
  const { words, texts } = context;
  const { head } = words.appendix;
  return {
    kind: 'table',
    caption: words.appendix.caption.replace('{{stage}}', texts.stage(stage)),
    head: [head.question, head.answer, head.why, head.source],
    rows: shown
      .filter((question) => question.stage === stage)
      .map(({ id, sources }) => [
        [plain(texts.question(id).question)],
        answerOf(context, id),
        why(context, id),
        [context.cite(sources)],
      ]),
  };
}

/** The answer as it stands, with the remark on it. */
function answerOf(context: PaperContext, id: string): Text {
  const { answers, words, texts, notes } = context;
  const none =
    answers[id] === unknownAnswer ? texts.answer(id, unknownAnswer) : words.appendix.missing;
  const remark = oneLine(notes.remarks[id] ?? '');
  const answer =
    answerWords(context, id) ??
    (answers[id] === undefined && settledUnasked(context, id) ? words.appendix.settled : none);
  return [remark === '' ? answer : `${answer}. ${words.appendix.remark} ${remark}`];
}

/** A code needs no answer when the area says all that the rules ask of it. */
function settledUnasked({ rulebook, answers, asOf }: PaperContext, id: string): boolean {
  return isPresumed(rulebook, answers, asOf, id);
}

function why(context: PaperContext, id: string): Text {
  const { texts, words } = context;
  const tests = testsAsking(context.rulebook, id).map((test) =>
    texts.within(texts.test(test).name),
  );
  const reason = plain(texts.question(id).why);
  if (tests.length === 0) return [reason];
  return [`${reason} ${words.appendix.settles} ${texts.list(tests)}.`];
}
