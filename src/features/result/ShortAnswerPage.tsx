import { type ReactNode, useMemo } from 'react';

import {
  type Answers,
  type Assessment,
  conclusionOf,
  planOf,
  toldUnder,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { ResultHeadline } from '#ui/ResultHeadline.tsx';

import { SourcesHref } from './explanation/sources/SourceLink.tsx';
import { PrintWhole } from './PrintWhole.tsx';
import { ReasonsAgainst } from './summary/ReasonsAgainst.tsx';
import { Assumptions } from './summary/Assumptions.tsx';
import { AuthorityAnswers } from './summary/AuthorityAnswers.tsx';
import { Certainty } from './summary/Certainty.tsx';
import { MayEnd } from './summary/MayEnd.tsx';
import { NextThings } from './summary/NextThings.tsx';
import { PlanSection } from './summary/PlanSection.tsx';
import { ShortReasons } from './summary/ShortReasons.tsx';
import { headlineOf, isOpen, toFindOut } from './summary/headlineOf.ts';
import { ResultActions } from './summary/ResultActions.tsx';

/** A page that explains more of the result: what it is called, and where it is. */
export type PartLink = {
  readonly part: 'changes' | 'sources' | 'whole' | (string & {});
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
  readonly partHref: (part: 'changes' | 'sources' | 'whole') => string;
  /** The pages that explain more. */
  readonly parts: readonly PartLink[];
  /** What the result means to the organisation, when it is seen from its side. */
  readonly renderOrganisation?: ((assessment: Assessment) => ReactNode) | undefined;
  /** More to take from here: to save, to share, to write. */
  readonly take?: ReactNode;
};

/** The answer on one screen: what it is or hangs on, how sure, why, what speaks against it and what to do now. */
export function ShortAnswerPage(props: ShortAnswerPageProps) {
  const { rulebook, answers, deciding, changeHref, partHref } = props;
  const texts = useTexts('result');
  const { t } = texts;
  const { asOf } = props.assessment;
  const plan = useMemo(() => planOf(rulebook, answers, asOf), [rulebook, answers, asOf]);
  const conclusion = conclusionOf(rulebook, answers, props.assessment, plan);
  const headline = headlineOf(rulebook, conclusion, plan, texts);
  const hasPlan = isOpen(props.assessment, plan);
  const told = toldUnder(rulebook, answers, props.assessment, conclusion);
  const { assessment } = told;
  const { status } = assessment;
  const shared = { rulebook, ...told };
  const isAssumed = conclusion.status === 'assumed';
  // An organisation has more to read first: whom to meet and what to bring. What always applies is folded.
  const isOrganisation = props.renderOrganisation !== undefined;
  const isAgainstBeside = hasPlan || isOrganisation;
  const isBeside = !hasPlan && assessment.recommended !== null; // Under a plan there is room.
  const assumptions = status !== 'stopped' && (
    <Assumptions assumed={plan.assumed} changeHref={changeHref} isFolded={isOrganisation} />
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
            <ResultHeadline
              certainty={status}
              caption={t(($) => (isAssumed ? $.result.short.assumedCaption : $.result.caption))}
              headline={headline}
            />
            <div className="said">
              <Certainty
                {...shared}
                {...{ answers, deciding }}
                assumed={isAssumed ? plan.assumed.length : undefined}
                meanwhile={conclusion.route === null ? props.assessment.recommended : null}
                findHref={partHref('changes')}
                law={isOrganisation ? 'none' : 'brief'}
              />
              {props.renderOrganisation?.(assessment)}
              {status === 'stopped' && <ShortReasons {...shared} />}
              {hasPlan && (
                <PlanSection
                  {...{ rulebook, plan, changeHref }}
                  title={planTitle()}
                  isFolded={conclusion.route !== null}
                />
              )}
              {status !== 'stopped' && <ShortReasons {...shared} />}
              {isAgainstBeside || <ReasonsAgainst {...shared} />}
              {isBeside || assumptions}
              {status !== 'stopped' && conclusion.route !== null && (
                <MayEnd key={asOf} {...{ rulebook, answers, asOf, plan, changeHref }} />
              )}
            </div>
            <div className="done">
              <ResultActions restartHref={props.restartHref} wholeHref={partHref('whole')}>
                {props.take}
              </ResultActions>
              <NextThings
                {...{ rulebook, assessment }}
                toFindOut={hasPlan && status !== 'stopped' ? toFindOut(plan, answers) : []}
                isOrganisation={isOrganisation}
              />
              {isOrganisation && (
                <AuthorityAnswers {...{ rulebook, answers, asOf, plan, changeHref }} />
              )}
              {isAgainstBeside && <ReasonsAgainst {...shared} />}
              {isBeside && assumptions}
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
    const [first = plan.lines[0]?.when[0]?.question] = plan.hinges;
    if (first === undefined || conclusion.route === null)
      return t(($) => $.result.short.plan.forks);
    return t(($) => $.result.short.plan.title, { what: texts.hinge(first) });
  }
}
