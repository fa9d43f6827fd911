import { type ReactNode, useMemo } from 'react';

import { type Answers, type Assessment, planOf } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Arrival } from '#ui/Arrival.tsx';

import { SourcesHref } from './explanation/sources/SourceLink.tsx';
import { PrintWhole } from './PrintWhole.tsx';
import { Against } from './summary/Against.tsx';
import { Assumptions } from './summary/Assumptions.tsx';
import { Certainty } from './summary/Certainty.tsx';
import { NextThings } from './summary/NextThings.tsx';
import { PlanSection } from './summary/PlanSection.tsx';
import { ShortReasons } from './summary/ShortReasons.tsx';
import { headlineOf, isAssumed, isOpen, toFindOut } from './summary/headlineOf.ts';
import { Take } from './summary/Take.tsx';

/** A page that explains more of the result: what it is called, and where it is. */
export type PartLink = {
  readonly part: 'conditions' | 'changes' | 'sources' | 'whole' | (string & {});
  readonly title: string;
  readonly href: string;
};

export type ShortAnswerPageProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Questions that could change the recommended route. */
  readonly deciding: readonly string[];
  readonly changeHref: (question: string) => string;
  readonly reviewHref: string;
  readonly restartHref: string;
  readonly partHref: (part: 'conditions' | 'changes' | 'sources' | 'whole') => string;
  /** The pages that explain more. */
  readonly parts: readonly PartLink[];
  /** What the result means to the organisation, when it is seen from its side. */
  readonly organisation?: ReactNode;
  /** More to take from here: to save, to share, to write. */
  readonly take?: ReactNode;
};

/** The answer on one screen: what it is or hangs on, how sure, why, what speaks against it and what to do now. */
export function ShortAnswerPage(props: ShortAnswerPageProps) {
  const { rulebook, answers, assessment, deciding, changeHref, partHref } = props;
  const texts = useTexts('result');
  const { t } = texts;
  const { status, asOf } = assessment;
  const plan = useMemo(() => planOf(rulebook, answers, asOf), [rulebook, answers, asOf]);
  const headline = headlineOf(rulebook, assessment, plan, texts);
  const hasPlan = isOpen(assessment, plan);
  const assumed = isAssumed(assessment, plan) ? plan.assumed.length : 0;
  const shared = { rulebook, answers, assessment };
  const assumptions = status !== 'stopped' && (
    <Assumptions assumed={plan.assumed} changeHref={changeHref} />
  );
  return (
    <main className="frame result" id="innehall">
      <title>{t(($) => $.site.title, { page: t(($) => $.result.title, { headline }) })}</title>
      <SourcesHref value={partHref('sources')}>
        <PrintWhole>
          <div className="short-answer">
            <a className="back" href={props.reviewHref}>
              {t(($) => $.result.back)}
            </a>
            <Arrival certainty={status} caption={t(($) => $.result.caption)} headline={headline} />
            <div className="said">
              <Certainty {...shared} {...{ deciding, assumed }} findHref={partHref('changes')} />
              {props.organisation}
              {status === 'stopped' && <ShortReasons {...shared} />}
              {hasPlan && <PlanSection {...{ rulebook, plan, changeHref }} title={planTitle()} />}
              {status !== 'stopped' && <ShortReasons {...shared} />}
              {!hasPlan && <Against {...shared} />}
              {assessment.recommended === null && assumptions}
            </div>
            <div className="done">
              <Take restartHref={props.restartHref} wholeHref={partHref('whole')}>
                {props.take}
              </Take>
              <NextThings
                {...{ rulebook, assessment }}
                toFindOut={hasPlan && status !== 'stopped' ? toFindOut(plan, answers) : []}
                isOrganisation={props.organisation !== undefined}
                stepsHref={partHref('conditions')}
              />
              {hasPlan && <Against {...shared} />}
              {assessment.recommended !== null && assumptions}
            </div>
            <nav className="more-parts" aria-labelledby="mer">
              <h2 id="mer">{t(($) => $.result.short.more)}</h2>
              <ul className="plain">
                {props.parts.map(({ part, title, href }) => (
                  <li key={part}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </PrintWhole>
      </SourcesHref>
    </main>
  );

  function planTitle(): string {
    const [first] = plan.hinges;
    if (first === undefined || assessment.recommended === null)
      return t(($) => $.result.short.plan.forks);
    return t(($) => $.result.short.plan.title, { what: texts.hinge(first) });
  }
}
