import { type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';

import { askedWords } from './askedWords.ts';
import type { Asked } from './counterfactualRows.ts';

type ChangedAnswersProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly changed: readonly Asked[];
};

/** The answers that would have to be others, each with what it is today. */
export function ChangedAnswers({ rulebook, answers, changed }: ChangedAnswersProps) {
  const texts = useTexts();
  return changed.map((asked, index) => (
    <span key={asked.question} className="change">
      <span className="because">
        {index > 0 && `${texts.t(($) => $.result.turns.and)} `}
        {index > 0
          ? texts.within(texts.question(asked.question).short)
          : texts.question(asked.question).short}
      </span>
      {texts.sentence(askedWords(rulebook, asked, texts))}
      <span className="because">{today(asked.question)}</span>
    </span>
  ));

  function today(question: string): string {
    const { t, answer: labelOf } = texts;
    const given = answers[question];
    if (given === undefined) return t(($) => $.result.turns.nowMissing);
    const answer = t(($) => $.quoted, { text: plain(labelOf(question, given)) });
    if (given === unknownAnswer) return t(($) => $.result.turns.nowUnknown, { answer });
    return t(($) => $.result.turns.now, { answer });
  }
}
