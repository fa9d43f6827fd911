import { describe, expect, test } from 'vitest';

import { questionWitnesses } from '#proof/questionWitnesses.ts';
import { ruleClaims } from '#proof/ruleClaims.ts';
import { proofOf } from '#proof/proofOf.ts';
import { weightsOf } from '#proof/weightsOf.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { naiveAssess } from '../reasoning/naiveAssess.ts';
import { naiveReader } from '../reasoning/naiveReader.ts';
import { someCases } from '../reasoning/someCases.ts';
import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { changed, legalTest, route } from './changed.ts';
import { resultIn } from './everyCase.ts';

const day = '2025-06-01';

/** Two rules that may close the gift, and several candidates for each route. */
function book(): Rulebook {
  return changed(smallRulebook({ area: 'service' }), (draft) => {
    const when = { question: 'own-will', isOneOf: ['no', 'so-so'] };
    route(draft, 'gift').excludedBy.push({ id: 'not-given', when, sources: ['act'] });
    // They hold in many cases that another candidate decides.
    const cheap = { question: 'price', atMost: 60 };
    draft.candidates.unshift({ id: 'first', route: 'gift', when: cheap, sources: ['act'] });
    draft.candidates.push({ id: 'last', route: 'purchase', when: cheap, sources: ['act'] });
  });
}

describe('a rule matters', () => {
  /** Where each rule matters, read from the rules themselves. */
  const naive = (rulebook: Rulebook, answers: Parameters<typeof naiveAssess>[1]) => {
    const read = naiveReader(rulebook, day, answers);
    const { recommended, routes, warnings } = naiveAssess(rulebook, answers, day);
    const holds = (rules: Rulebook['warnings']) =>
      rules.filter(({ when }) => read(when) === 'holds').map(({ id }) => id);
    const verdictOf = (id: string): string => routes[id]?.verdict ?? '';
    const isOpen = (id: string): boolean => !['excluded', 'undecided'].includes(verdictOf(id));
    const first = rulebook.candidates.find(
      ({ route: id, when }) => id === recommended && read(when) === 'holds',
    );
    return new Set([
      ...rulebook.routes.flatMap(({ id, excludedBy, carriedBy }) => [
        ...(holds(excludedBy).length === 1 ? [`rule ${holds(excludedBy)[0]} closes ${id}`] : []),
        ...(isOpen(id) ? holds(carriedBy).map((rule) => `rule ${rule} carries ${id}`) : []),
      ]),
      ...(first === undefined ? [] : [`rule ${first.id} chooses ${recommended}`]),
      // Against a route that is open: the small rule book warns of the gift.
      ...(verdictOf('gift') === 'excluded' ? [] : warnings.map((id) => `warning ${id}`)),
    ]);
  };

  test('where it alone closes, where it carries what is open, where it chooses, where it warns', () => {
    const rulebook = book();
    const proof = proofOf(rulebook, day);
    const claims = ruleClaims(proof);
    const seen = new Set<string>();
    for (const answers of someCases(150)) {
      const chosen = [...proof.compiled.read(answers).classes];
      const mattering = claims.filter(
        ({ node }) => resultIn(proof.outcome.diagrams, node, chosen) === 1,
      );
      const subjects = mattering.map(({ subject }) => subject);
      expect(new Set(subjects)).toEqual(naive(rulebook, answers));
      for (const subject of subjects) seen.add(subject);
    }
    expect(seen).toEqual(new Set(claims.map(({ subject }) => subject)));
  });
});

describe('two answers that no rule tells apart', () => {
  // Without a criterion of its own for failing, the test takes every answer but "no" for the same.
  const alike = () =>
    changed(smallRulebook(), (draft) => {
      delete legalTest(draft, 'bought').fails;
    });

  test('both count', () => {
    const rulebook = alike();
    const weights = weightsOf(rulebook, proofOf(rulebook, day).compiled.variables);
    expect(weights[3]).toEqual([1n, 2n, 1n]);
  });

  test('both are shown to matter', () => {
    const witnesses = questionWitnesses(proofOf(alike(), day));
    const answers = witnesses.filter(({ subject }) => subject.startsWith('answer own-will'));
    expect(answers.map(({ subject }) => subject)).toEqual(
      ['yes', 'no', 'so-so'].map((id) => `answer own-will: ${id}`),
    );
    expect(answers[2]?.answers).toEqual(answers[0]?.answers);
    expect(answers[0]?.answers).toBeDefined();
  });
});
