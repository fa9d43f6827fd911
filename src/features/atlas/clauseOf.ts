import { tagged } from '#reasoning/index.ts';
import type { Bound, Criterion, Rulebook } from '#rulebook/index.ts';
import { type OwnWords, plain, type Texts } from '#texts/index.ts';

import { type Shape, shapeOf } from './shapeOf.ts';

/** What a clause is said with. */
export type Said = {
  readonly rulebook: Rulebook;
  readonly texts: Texts;
  readonly own: OwnWords<'atlas'>;
};

/** So many areas are named in a clause; more are counted. */
const fewAreas = 4;

/** What the answer to a question is tested against; undefined for what asks no single question. */
export function testedOf(
  criterion: Criterion,
  negated: boolean,
  { texts, own }: Said,
): { readonly question: string; readonly tested: string } | undefined {
  const is = tagged(criterion);
  const answers = (question: string, ids: readonly string[]) => {
    const quoted = ids.map((id) =>
      texts.t(($) => $.quoted, { text: plain(texts.answer(question, id)) }),
    );
    const words = texts.alternatives(quoted);
    return {
      question,
      tested: negated ? own(($) => $.clauses.not, { answers: words }) : words,
    };
  };
  const amount = (op: keyof typeof opposite, question: string, bound: Bound) => ({
    question,
    tested: own(($) => $.clauses[negated ? opposite[op] : op], {
      bound: typeof bound === 'number' ? texts.answer(question, bound) : texts.figure(bound.figure),
    }),
  });
  switch (is.op) {
    case 'is':
      return answers(is.question, [is.is]);
    case 'isOneOf':
      return answers(is.question, is.isOneOf);
    case 'under':
      return amount('under', is.question, is.under);
    case 'atMost':
      return amount('atMost', is.question, is.atMost);
    case 'over':
      return amount('over', is.question, is.over);
    case 'atLeast':
      return amount('atLeast', is.question, is.atLeast);
    default:
      return undefined;
  }
}

/** What is asked of a case at one place of a criterion, as a clause; or the opposite of it. */
export function clauseOf(criterion: Criterion, negated: boolean, said: Said): string {
  const { rulebook, texts, own } = said;
  const asked = testedOf(criterion, negated, said);
  if (asked !== undefined) {
    const { question, tested } = asked;
    return own(($) => $.clauses.asked, { question: texts.question(question).short, tested });
  }
  const cited = (id: string): string => {
    const source = rulebook.sources[id];
    return source === undefined ? id : texts.citation(source);
  };
  const is = tagged(criterion);
  switch (is.op) {
    case 'inCodes':
      return own(($) => (negated ? $.clauses.notInCodes : $.clauses.inCodes), {
        list: cited(rulebook.codes[is.inCodes]?.source ?? is.inCodes),
      });
    case 'area': {
      const areas = areasWith(rulebook, is.area);
      const names = areas.map((id) => texts.within(texts.area(id).name));
      const words =
        areas.length > fewAreas
          ? own(($) => $.clauses.areas, { count: areas.length })
          : texts.alternatives(names);
      return own(($) => (negated ? $.clauses.notArea : $.clauses.area), { areas: words });
    }
    case 'inForce':
      return own(($) => (negated ? $.clauses.notInForce : $.clauses.inForce), {
        source: cited(is.inForce),
      });
    case 'test': {
      const { holds, fails } = texts.test(is.test);
      return texts.within((negated ? fails : holds).replace(/\.$/, ''));
    }
    case 'unresolved': {
      const { name, unknown } = texts.test(is.unresolved);
      return negated
        ? own(($) => $.clauses.resolved, { test: name })
        : texts.within(unknown.replace(/\.$/, ''));
    }
    case 'not':
    case 'all':
    case 'any':
      return joined(shapeOf(criterion, negated), said);
    case 'is':
    case 'isOneOf':
    case 'under':
    case 'atMost':
    case 'over':
    case 'atLeast':
      // Said above.
      return '';
  }
}

const opposite = { under: 'atLeast', atLeast: 'under', atMost: 'over', over: 'atMost' } as const;

/** The areas that have a mark. */
export function areasWith({ areas }: Rulebook, tag: string): string[] {
  return areas.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);
}

/** Clauses in a row; what is joined within a row stands in brackets. */
export function joined(shape: Shape, said: Said): string {
  if (shape.join === 'none') return clauseOf(shape.leaf, shape.negated, said);
  const clauses = shape.parts.map((part) => {
    const inner = shapeOf(part, shape.negated);
    return inner.join === 'none' ? joined(inner, said) : `(${joined(inner, said)})`;
  });
  const { list, alternatives } = said.texts;
  return shape.join === 'all' ? list(clauses) : alternatives(clauses);
}
