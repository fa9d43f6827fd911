import { useEffect, useRef } from 'react';

import { TrainingNav, type TrainingHrefs } from '#features/training/TrainingNav.tsx';
import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';

import { SelfTestCase } from './SelfTestCase.tsx';
import { SelfTestResult } from './SelfTestResult.tsx';
import { noSelfTest, type SelfTestRecord, selfTestVersions } from './selfTestRecord.ts';

export type SelfTestPageProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  readonly day: string;
  readonly hrefs: TrainingHrefs;
  readonly cardHref: (card: string) => string;
  readonly record: SelfTestRecord;
  readonly onRecord: (record: SelfTestRecord) => void;
  /** What the test is and where its answers go, where it is not the tab alone that keeps them. */
  readonly lead?: readonly string[];
};

/** Ten cases, one at a time, each explained. What was answered is kept by whoever shows it: in the site the tab alone. */
export function SelfTestPage(props: SelfTestPageProps) {
  const { rulebook, plan, day, hrefs, cardHref, record, onRecord } = props;
  const { version, at, chosen } = record;
  const { t } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(at);
  useEffect(() => {
    if (arrived.current === at) return;
    arrived.current = at;
    heading.current?.focus();
  }, [at]);
  const ids = version === 'organisation' ? plan.selfTestOrganisation : plan.selfTest;
  const cases = ids.flatMap((id) => plan.cards.find((card) => card.id === id) ?? []);
  const card = cases[at];
  const isOver = at === cases.length;
  const title = words(($) => $.selfTest.title);
  const of = cases.length;
  return (
    <main className="frame training" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <TrainingNav hrefs={hrefs} here="selfTest" />
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {isOver
            ? words(($) => $.selfTest.result)
            : card === undefined
              ? title
              : words(($) => $.selfTest.at, { at: at + 1, of })}
        </h1>
        {at < 0 &&
          (props.lead ?? [words(($) => $.selfTest.lead)]).map((text, index) => (
            <p key={text} className={index === 0 ? 'lead' : undefined}>
              {text}
            </p>
          ))}
      </div>
      {at < 0 && (
        <div className="fields">
          <Select
            id="version"
            name="version"
            label={words(($) => $.selfTest.version)}
            value={version}
            options={selfTestVersions.map((one) => ({
              value: one,
              label: words(($) => $.selfTest.versions[one]),
            }))}
            onChoose={(one) =>
              onRecord({
                ...noSelfTest,
                version: selfTestVersions.find((known) => known === one) ?? version,
              })
            }
          />
          <div className="act">
            <Button onPress={() => onRecord({ version, at: 0, chosen: [] })}>
              {words(($) => $.selfTest.start)}
            </Button>
          </div>
        </div>
      )}
      {card !== undefined && (
        <SelfTestCase
          key={card.id}
          {...{ rulebook, card, day }}
          isLast={at === of - 1}
          given={chosen[at]}
          onAnswer={(route) => onRecord({ ...record, chosen: [...chosen, route] })}
          onNext={() => onRecord({ ...record, at: at + 1 })}
        />
      )}
      {isOver && (
        <SelfTestResult
          {...{ rulebook, cases, chosen, day, cardHref }}
          onAgain={() => onRecord({ ...noSelfTest, version })}
        />
      )}
    </main>
  );
}
