import { explainRoute, questionsBehind, type RuleArgument } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block } from '#documents/paper.ts';

import { filled } from './fill.ts';
import { answerWords } from './knownAnswer.ts';
import { heading, paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

/** The rules that carry the outcome, each with its reason, the answers behind it and its sources. */
export function reasonsWithAnswers(w: Writer): Block[] {
  const { outcome, texts, words } = w;
  const rules = outcome === 'undecided' ? [] : outcome === 'none' ? closing(w) : carrying(w);
  return rules.flatMap((found): Block[] => {
    const { title, text } = texts.rule(found.rule);
    return [
      heading(3, plain(title)),
      paragraph(plain(text), w.cite(found.sources)),
      ...givenBehind(w, found, words.reasons.given),
    ];
  });
}

/** The rules that hold for the recommended route; the one that only ranks the routes is told apart. */
export function carrying({ rulebook, answers, asOf, outcome, assessment }: Writer): RuleArgument[] {
  const because = assessment.routes[outcome]?.because ?? [];
  return explainRoute(rulebook, answers, asOf, outcome).filter(
    ({ rule, effect }) => effect === 'carries' && because.includes(rule),
  );
}

/** The first rule that closes each route, once. */
export function closing({ rulebook, answers, asOf, assessment }: Writer): RuleArgument[] {
  const found = Object.values(assessment.routes).flatMap(({ route, because }) =>
    explainRoute(rulebook, answers, asOf, route).filter(({ rule }) => rule === because[0]),
  );
  return found.filter(({ rule }, index) => found.findIndex((one) => one.rule === rule) === index);
}

/** The answers that decide a reason, in a sentence of their own; nothing when none is known. */
export function givenBehind(w: Writer, { argument }: RuleArgument, template: string): Block[] {
  const known = questionsBehind(argument).flatMap((id) => answerPair(w, id) ?? []);
  return known.length === 0 ? [] : [paragraph(filled(w, template, { answers: known.join('; ') }))];
}

/** "vems verksamhet ”Bådas”", or undefined when the answer is not known. */
export function answerPair(w: Writer, id: string): string | undefined {
  const answer = answerWords(w, id);
  if (answer === undefined) return undefined;
  const quoted = w.texts.t(($) => $.quoted, { text: answer });
  return `${w.texts.within(w.texts.question(id).short)} ${quoted}`;
}
