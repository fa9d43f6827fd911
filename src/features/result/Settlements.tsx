import type { Answer, Answers, Assessment } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';

import { type SettlementGroup, settlementGroups } from './settlementGroups.ts';
import { settlementWords } from './settlementWords.ts';

type SettlementsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly question: Question;
  readonly possible: readonly Answer[];
};

/** What each answer to an open question would settle, as terms and descriptions. */
export function Settlements(props: SettlementsProps) {
  const { rulebook, answers, assessment, question, possible } = props;
  const texts = useTexts();
  const { t, alternatives, answer: labelOf, route, within } = texts;
  const groups = settlementGroups(rulebook, answers, assessment, question.id, possible);
  if (groups.length === 0) return null;
  if (question.kind === 'area' || question.kind === 'cpv')
    return term(
      t(($) => $.result.settles.depends),
      [t(($) => $.result.settles.oneOf, { routes: alternatives(namesOf(groups)) })],
    );
  if (groups.length === 1)
    return term(
      t(($) => $.result.settles.anyway),
      groups.flatMap((group) => settlementWords(assessment, group, texts)),
    );
  return groups.map((group) => term(when(group), settlementWords(assessment, group, texts)));

  function term(name: string, sentences: readonly string[]) {
    return (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{sentences.join(' ')}</dd>
      </div>
    );
  }

  function when({ answers: those, from, to }: SettlementGroup): string {
    const amount = (value: number): string => labelOf(question.id, value);
    if (from !== undefined && to !== undefined)
      return t(($) => $.result.settles.between, { from: amount(from), to: amount(to) });
    if (to !== undefined) return t(($) => $.result.settles.under, { to: amount(to) });
    if (from !== undefined) return t(($) => $.result.settles.atLeast, { from: amount(from) });
    const quoted = those.map((answer) =>
      t(($) => $.quoted, { text: plain(labelOf(question.id, answer)) }),
    );
    return t(($) => $.result.ifAnswer, { answer: alternatives(quoted) });
  }

  function namesOf(all: readonly SettlementGroup[]): string[] {
    const names = all.map(({ then: { recommended } }) =>
      recommended === null ? t(($) => $.result.settles.noRoute) : within(route(recommended).name),
    );
    return [...new Set(names)];
  }
}
