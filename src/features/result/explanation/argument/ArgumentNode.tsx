import { type Argument, followsFromAnswers, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, type Texts, useTexts } from '#texts/index.ts';

import { criterionWords } from './criterionWords.ts';
import { LazyDetails } from '#features/result/LazyDetails.tsx';

type ArgumentNodeProps = { readonly rulebook: Rulebook; readonly argument: Argument };

/** One step of an argument with its truth in words; what a legal test stands on opens on demand. */
export function ArgumentNode({ rulebook, argument }: ArgumentNodeProps) {
  const texts = useTexts();
  const parts = 'parts' in argument ? argument.parts : [];
  const [only] = parts;
  if (isJoint(argument) && only !== undefined && parts.length === 1)
    return <ArgumentNode rulebook={rulebook} argument={only} />;
  const step = (
    <span>
      {words(rulebook, argument, texts)}{' '}
      <span className="truth" data-truth={argument.truth}>
        {texts.t(($) => $.tree.truths[argument.truth])}
      </span>
    </span>
  );
  const below = (
    <ul className="tree">
      {parts.map((part, index) => (
        <ArgumentNode key={index} rulebook={rulebook} argument={part} />
      ))}
    </ul>
  );
  if (parts.length === 0) return <li>{step}</li>;
  if (argument.kind === 'test' || argument.kind === 'unresolved')
    return (
      <li>
        <LazyDetails summary={step}>{() => below}</LazyDetails>
      </li>
    );
  return (
    <li>
      {step}
      {below}
    </li>
  );
}

function isJoint({ kind }: Argument): boolean {
  return kind === 'all' || kind === 'any';
}

function words(rulebook: Rulebook, argument: Argument, texts: Texts): string {
  const { t, test, question, citation } = texts;
  switch (argument.kind) {
    case 'all':
    case 'any':
    case 'not':
      return t(($) => $.tree[argument.kind]);
    case 'test':
      return test(argument.test)[argument.truth];
    case 'unresolved':
      return t(($) => $.tree.unresolved[argument.truth], { test: test(argument.test).name });
    case 'inForce': {
      const source = rulebook.sources[argument.source];
      return t(($) => $.tree.inForce[argument.truth], {
        source: source === undefined ? argument.source : citation(source),
      });
    }
    case 'answer': {
      const asked = question(argument.question).short;
      const needs = criterionWords(rulebook, argument.criterion, texts);
      return `${asked}: ${answered(rulebook, argument, texts)} (${needs})`;
    }
  }
}

function answered(
  rulebook: Rulebook,
  { question: id, answer, truth }: Extract<Argument, { kind: 'answer' }>,
  { t, answer: labelOf }: Texts,
): string {
  if (answer === unknownAnswer) return labelOf(id, unknownAnswer);
  if (answer !== undefined) return plain(labelOf(id, answer));
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  const presumed = question !== undefined && 'presume' in question && truth !== 'unknown';
  const follows = presumed && followsFromAnswers(question);
  return t(($) => (follows ? $.tree.presumed : $.tree.notAnswered));
}
