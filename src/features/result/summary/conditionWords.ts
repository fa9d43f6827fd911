import { packageOf, type PlanCondition, type PlanLine } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

/** What one question is answered with on a line of a plan, in words. */
export function conditionWords(condition: PlanCondition, { t, ...texts }: Texts): string {
  const { question } = condition;
  const { short } = texts.question(question);
  if ('isOneOf' in condition) {
    const answers = texts.alternatives(answersIn(condition.isOneOf));
    return t(($) => $.result.short.plan.is, { short, answers });
  }
  const amount = (value: number): string => texts.answer(question, value);
  const { atLeast, over, under, atMost } = condition;
  const from = atLeast ?? over;
  const to = under ?? atMost;
  if (from !== undefined && to !== undefined)
    return t(($) => $.result.short.plan.between, { short, from: amount(from), to: amount(to) });
  if (under !== undefined) return t(($) => $.result.short.plan.under, { short, to: amount(under) });
  if (atMost !== undefined)
    return t(($) => $.result.short.plan.atMost, { short, to: amount(atMost) });
  if (over !== undefined) return t(($) => $.result.short.plan.over, { short, from: amount(over) });
  return t(($) => $.result.short.plan.atLeast, { short, from: amount(atLeast ?? 0) });

  function answersIn(answers: readonly string[]): string[] {
    return answers.map((answer) =>
      t(($) => $.quoted, { text: plain(texts.answer(question, answer)) }),
    );
  }
}

/** Where a line leads, in words. */
export function outcomeWords(route: string | null, { t, ...texts }: Texts): string {
  if (route === null) return t(($) => $.result.short.plan.noRoute);
  if (route === 'none') return t(($) => $.result.short.plan.none);
  return texts.within(texts.route(route).name);
}

/** The kinds of result that lines lead to; where there is only one, with its routes: "Köp: direktupphandling". */
export function packageWords(rulebook: Rulebook, lines: readonly PlanLine[], texts: Texts): string {
  const byPackage = new Map<string, Set<string>>();
  for (const { route } of lines) {
    const found = packageOf(rulebook, route ?? '') ?? '';
    const routes = byPackage.get(found) ?? new Set();
    byPackage.set(found, routes.add(outcomeWords(route, texts)));
  }
  const [[first, routes] = ['', new Set<string>()], ...others] = byPackage;
  const named = texts.alternatives([...routes]);
  if (others.length === 0)
    return first === ''
      ? texts.sentence(named)
      : texts.t(($) => $.result.short.plan.each, {
          package: texts.package(first).name,
          routes: named,
        });
  const kinds = [...byPackage].flatMap(([id, ofIt]) =>
    id === '' ? [...ofIt] : [texts.within(texts.package(id).name)],
  );
  return texts.sentence(texts.alternatives(kinds));
}
