import { type Answers, type Assessment, missingFigures, type Status } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

import { gradesOf } from '#features/result/explanation/argument/gradesOf.ts';
import { LegalBasis } from '#features/result/explanation/argument/LegalBasis.tsx';
import { partCondition } from '#features/result/partCondition.ts';

type CertaintyProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly deciding: readonly string[];
  /** So many assumptions carry the answer, when there is nothing else that it hangs on. */
  readonly assumed?: number | undefined;
  /** The route that the law treats it as while it hangs on something. */
  readonly meanwhile?: string | null;
  /** How sure it is told to be, where the plan says another thing than the rules alone. */
  readonly status?: Status;
  /** Where it is told what to find out, when that is another page. */
  readonly findHref?: string;
  /** How much is said of what law the answer rests on. */
  readonly law?: 'whole' | 'brief' | 'none';
};

/** How certain the answer is: what could change it, what law it rests on, what day it is for. */
export function Certainty(props: CertaintyProps) {
  const { rulebook, answers, assessment, deciding, assumed, meanwhile = null, findHref } = props;
  const { law = 'whole' } = props;
  const { t, count, sentence, date, list, route, within } = useTexts();
  const { asOf } = assessment;
  const { status = assessment.status } = props;
  // Where answers are lacking too, the short page leaves it to the whole reasoning to name the amounts.
  const isLeft = law !== 'whole' && deciding.length > 0;
  const lacking = missingFigures(rulebook, answers, asOf);
  const hasParts = partCondition(rulebook, assessment) !== undefined;
  const deciders = t(($) => $.result.deciding, {
    count: deciding.length,
    number: sentence(count(deciding.length)),
  });
  return (
    <dl className="text certainty">
      <div>
        <dt>{t(($) => $.result.how)}</dt>
        <dd>
          <strong>
            {assumed === undefined
              ? t(($) => $.result.status[status])
              : t(($) => (assumed > 0 ? $.result.short.isAssumed : $.result.short.isFollowing))}
          </strong>{' '}
          {assumed === undefined ? explanation() : assumptions(assumed)}{' '}
          {meanwhile !== null &&
            t(($) => $.result.short.meanwhile, { route: within(route(meanwhile).name) })}{' '}
          {!isLeft && amountsLacking()}
        </dd>
      </div>
      {law !== 'none' && (
        <div>
          <dt>{t(($) => $.result.law)}</dt>
          <dd>
            {law === 'whole' ? (
              <LegalBasis rulebook={rulebook} assessment={assessment} />
            ) : (
              t(($) => $.result.rests, {
                grades: list(
                  gradesOf(rulebook, assessment).map((id) => t(($) => $.result.grades[id])),
                ),
              })
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t(($) => $.result.covers)}</dt>
        <dd>
          {t(($) => $.result.short.covers, {
            date: date(asOf),
            checked: date(rulebook.lawCheckedTo),
          })}{' '}
          {hasParts && t(($) => $.result.coversPart)}
        </dd>
      </div>
    </dl>
  );

  function explanation() {
    switch (status) {
      case 'decided':
        return t(($) => $.result.decided);
      case 'stopped':
        return t(($) => $.result.stopped);
      case 'provisional':
        if (deciding.length > 0) return toFindOut();
        return lacking.length === 0 && t(($) => $.result.decidingNone);
      case 'undecided': {
        const open = Object.values(assessment.routes).filter(
          ({ verdict }) => verdict !== 'excluded',
        ).length;
        return (
          <>
            {t(($) => $.result.undecided, { count: open, number: sentence(count(open)) })}{' '}
            {deciding.length > 0 && toFindOut()}
          </>
        );
      }
    }
  }

  function assumptions(number: number): string {
    return number === 0
      ? t(($) => $.result.short.following)
      : t(($) => $.result.short.assumed, { count: number, number: count(number) });
  }

  function toFindOut() {
    return findHref === undefined ? (
      <InPageLink to="reda">{deciders}</InPageLink>
    ) : (
      <a href={findHref}>{deciders}</a>
    );
  }

  /** What the rule book has no amount for, when it can change the route. */
  function amountsLacking() {
    if (lacking.length === 0) return null;
    const names: Readonly<Record<string, string>> = t(($) => $.figures.names, {
      returnObjects: true,
    });
    return t(($) => $.result.missingFigure, {
      count: lacking.length,
      year: asOf.slice(0, 4),
      names: list(lacking.map((id) => within(names[id] ?? id))),
    });
  }
}
