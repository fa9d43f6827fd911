import type { Answer, Answers, Assessment } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { type SettlementGroup, settlementGroups } from './settlementGroups.ts';
import { settlementWords } from './settlementWords.ts';
import { whenWords } from './whenWords.ts';

type OutcomesByAnswerProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly question: Question;
  readonly possible: readonly Answer[];
};

/** What each answer to an open question would settle, as terms and descriptions. */
export function OutcomesByAnswer(props: OutcomesByAnswerProps) {
  const { rulebook, answers, assessment, question, possible } = props;
  const texts = useTexts();
  const { t, alternatives, route, within } = texts;
  const groups = settlementGroups(
    rulebook,
    answers,
    assessment.asOf,
    question.id,
    possible,
    (then) => settlementWords(assessment, then, texts),
  );
  if (groups.length === 0) return null;
  if (question.kind === 'area' || question.kind === 'cpv')
    return term(
      t(($) => $.result.settles.depends),
      [t(($) => $.result.settles.oneOf, { routes: alternatives(namesOf(groups)) })],
    );
  if (groups.length === 1)
    return term(
      t(($) => $.result.settles.anyway),
      groups.flatMap(({ sentences }) => sentences),
    );
  return groups.map((group) => term(whenWords(group, question.id, texts), group.sentences));

  function term(name: string, sentences: readonly string[]) {
    return (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{sentences.join(' ')}</dd>
      </div>
    );
  }

  function namesOf(all: readonly SettlementGroup[]): string[] {
    const names = all.map(({ then: { recommended } }) =>
      recommended === null ? t(($) => $.result.settles.noRoute) : within(route(recommended).name),
    );
    return [...new Set(names)];
  }
}
