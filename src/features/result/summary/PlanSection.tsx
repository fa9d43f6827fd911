import type { Plan, PlanLine } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';

import { LazyDetails } from '#features/result/LazyDetails.tsx';

import { isSimple, type PlanGroup, planGroups } from './planGroups.ts';
import { conditionWords, outcomeWords, packageWords } from './conditionWords.ts';

type PlanSectionProps = {
  readonly rulebook: Rulebook;
  readonly plan: Plan;
  readonly title: string;
  /** Where there is a route, what can still turn it is there to open. */
  readonly isFolded: boolean;
  readonly changeHref: (question: string) => string;
};

/** What it hangs on: what each answer gives, whom to ask, and every outcome to open. */
export function PlanSection({ rulebook, plan, title, isFolded, changeHref }: PlanSectionProps) {
  const texts = useTexts();
  const { t, hinge, list, question: wordsOf } = texts;
  const groups = planGroups(plan.lines);
  const asked = groups[0]?.when?.question;
  const isAll = groups.every(isSimple);
  const askedOf = asked !== undefined && (
    <p>
      {t(($) => $.result.short.plan.ask, { who: wordsOf(asked).ask })}{' '}
      <a href={changeHref(asked)}>
        {t(($) => $.result.answerNow)}
        <span className="visually-hidden">: {wordsOf(asked).short}</span>
      </a>
    </p>
  );
  if (isFolded)
    return (
      <section className="short-part plan" aria-labelledby="hanger">
        <LazyDetails prints summary={<span id="hanger">{title}</span>}>
          {() => (
            <>
              {askedOf}
              {outcomes()}
            </>
          )}
        </LazyDetails>
      </section>
    );
  return (
    <section className="short-part plan" aria-labelledby="hanger">
      <div className="headed">
        <h2 id="hanger">{title}</h2>
        {askedOf}
      </div>
      {outcomes()}
    </section>
  );

  function outcomes() {
    return (
      <>
        <dl className="outcomes">
          {groups.map((group) => (
            <div key={JSON.stringify(group.when)}>
              <dt>{group.when === undefined ? '' : answerOf(group)}</dt>
              <dd>{isSimple(group) ? told(group.lines) : summed(group)}</dd>
            </div>
          ))}
        </dl>
        {!isAll && (
          <LazyDetails
            prints
            summary={t(($) => $.result.short.plan.all, { count: plan.lines.length })}
          >
            {() => <ul className="dashes">{plan.lines.map(inFull)}</ul>}
          </LazyDetails>
        )}
      </>
    );
  }

  /** What a group is answered with: the question stands in the heading, unless it is an amount. */
  function answerOf({ when }: PlanGroup): string {
    if (when === undefined) return '';
    if (!('isOneOf' in when)) return conditionWords(when, texts);
    return texts.alternatives(
      when.isOneOf.map((answer) =>
        t(($) => $.quoted, { text: plain(texts.answer(when.question, answer)) }),
      ),
    );
  }

  /** Two lines that one answer parts are told in one sentence. */
  function told(lines: readonly PlanLine[]) {
    const [one, other, ...others] = lines;
    const [condition] = one?.when ?? [];
    if (one === undefined || other === undefined || condition === undefined || others.length > 0)
      return lines.map(whole);
    const words = t(($) => $.result.short.plan.otherwise, {
      route: outcomeWords(one.route, texts),
      conditions: texts.within(conditionWords(condition, texts)),
      other: outcomeWords(other.route, texts),
    });
    return (
      <p>
        {texts.sentence(words)}. {one.leaf === 'cautious' && t(($) => $.result.short.plan.cautious)}
      </p>
    );
  }

  function whole({ when: [condition], route, leaf }: PlanLine) {
    const outcome = outcomeWords(route, texts);
    const words =
      condition === undefined
        ? outcome
        : t(($) => $.result.short.plan.if, {
            route: outcome,
            conditions: texts.within(conditionWords(condition, texts)),
          });
    return (
      <p key={words}>
        {texts.sentence(words)}. {leaf === 'cautious' && t(($) => $.result.short.plan.cautious)}
      </p>
    );
  }

  function summed({ lines }: PlanGroup) {
    const next = [...new Set(lines.flatMap(({ when }) => when[0]?.question ?? []))];
    return (
      <>
        <p>{packageWords(rulebook, lines, texts)}.</p>
        {next.length > 0 && (
          <p className="soft">
            {t(($) => $.result.short.plan.then, { what: list(next.slice(0, 2).map(hinge)) })}
          </p>
        )}
      </>
    );
  }

  function inFull({ when, route, leaf }: PlanLine) {
    const condition = when.map((one) => conditionWords(one, texts)).join(' · ');
    return (
      <li key={condition}>
        {t(($) => $.result.short.plan.line, { condition, outcome: outcomeWords(route, texts) })}.{' '}
        {leaf === 'cautious' && t(($) => $.result.short.plan.cautious)}
      </li>
    );
  }
}
