import {
  followsFromAnswers,
  isKnown,
  isPresumed,
  questionTelling,
  unknownAnswer,
} from '#reasoning/index.ts';
import type { PaperQuestion } from '#rulebook/index.ts';
import { plain, safeName } from '#texts/index.ts';

import type { Inline, Text } from '#documents/paper.ts';

import { blank } from './paragraph.ts';

import type { PaperContext } from './paperContext.ts';

/** The answer that tells a thing, when it says something. */
export function knownAnswer(
  context: PaperContext,
  tells: PaperQuestion,
): string | number | undefined {
  const id = questionTelling(context.rulebook, tells);
  return isKnown(context.answers, id) ? context.answers[id] : undefined;
}

/** The answer that tells a thing, in words. */
export function toldInWords(context: PaperContext, tells: PaperQuestion): string | undefined {
  return answerWords(context, questionTelling(context.rulebook, tells));
}

/** An answer in words, also one that follows from the area; undefined when it is not known. */
export function answerWords(context: PaperContext, id: string): string | undefined {
  const { texts, answers } = context;
  const answer = answers[id];
  if (answer !== undefined)
    return answer === unknownAnswer ? undefined : plain(texts.answer(id, answer));
  const presumed = presumedAnswer(context, id);
  if (presumed === undefined) return undefined;
  const { common } = context.words;
  const question = context.rulebook.questions.find((candidate) => candidate.id === id);
  const follows = question !== undefined && followsFromAnswers(question);
  return `${presumed} (${follows ? common.presumed : common.assumed})`;
}

/** The answer in words that is presumed for a question without one; undefined when none is. */
export function presumedAnswer(
  { texts, answers, rulebook, asOf }: PaperContext,
  id: string,
): string | undefined {
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  if (question?.kind !== 'choice' || question.presume === undefined) return undefined;
  if (!isPresumed(rulebook, answers, asOf, id)) return undefined;
  return plain(texts.answer(id, question.presume.answer));
}

/** What the user wrote on one line, or a blank. */
export function written(text: string, label: string, field?: string): Inline {
  return noted(text) ?? blank(label, field);
}

/** What the user wrote on one line; undefined when nothing was written. */
export function noted(text: string): string | undefined {
  const line = oneLine(text);
  return line === '' ? undefined : line;
}

/** What the user wrote, with runs of white space as one. */
export function oneLine(text: string): string {
  return safeName(text).trim().replaceAll(/\s+/g, ' ');
}

/** An answer, or that it is not known. */
export function answerOrUnknown(context: PaperContext, id: string): Text {
  return [answerWords(context, id) ?? context.words.common.notKnown];
}

/** An ISO day in words; a blank when none was noted, as it stands when it is no day. */
export function dayWords({ texts, words }: PaperContext, day: string, field?: string): Inline {
  const line = oneLine(day);
  if (line === '') return blank(words.common.date, field);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(line) && Number.isFinite(Date.parse(`${line}T00:00:00Z`));
  return isDay ? texts.date(line) : line;
}
