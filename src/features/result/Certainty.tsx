import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

import { Grounds } from './Grounds.tsx';

type CertaintyProps = {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  readonly deciding: readonly string[];
};

/** How certain the answer is: what could change it, what law it rests on, what day it is for. */
export function Certainty({ rulebook, assessment, deciding }: CertaintyProps) {
  const { t, count, sentence, date } = useTexts();
  const { status, asOf } = assessment;
  const hasParts = Object.values(assessment.routes).some(({ conditions }) =>
    conditions.includes('split-parts'),
  );
  const deciders = t(($) => $.result.deciding, {
    count: deciding.length,
    number: sentence(count(deciding.length)),
  });
  return (
    <dl className="text certainty">
      <div>
        <dt>{t(($) => $.result.how)}</dt>
        <dd>
          <strong>{t(($) => $.result.status[status])}</strong> {explanation()}
        </dd>
      </div>
      <div>
        <dt>{t(($) => $.result.law)}</dt>
        <dd>
          <Grounds rulebook={rulebook} assessment={assessment} />
        </dd>
      </div>
      <div>
        <dt>{t(($) => $.result.covers)}</dt>
        <dd>
          {t(($) => $.result.coversDay, { date: date(asOf) })}{' '}
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
        return deciding.length === 0 ? (
          t(($) => $.result.decidingNone)
        ) : (
          <InPageLink to="reda">{deciders}</InPageLink>
        );
      case 'undecided': {
        const open = Object.values(assessment.routes).filter(
          ({ verdict }) => verdict !== 'excluded',
        ).length;
        return (
          <>
            {t(($) => $.result.undecided, { count: open, number: sentence(count(open)) })}{' '}
            {deciding.length > 0 && <InPageLink to="reda">{deciders}</InPageLink>}
          </>
        );
      }
    }
  }
}
