import { type SubmitEvent, useEffect, useRef, useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { CheckField } from './CheckField.tsx';
import { type ReadinessGiven, readinessAnswer } from './readinessGiven.ts';
import { ReadinessResult } from './ReadinessResult.tsx';

export type ReadinessPageProps = {
  readonly rulebook: Rulebook;
  readonly backHref: string;
  readonly given: ReadinessGiven;
  readonly onGiven: (given: ReadinessGiven) => void;
  /** Which question is asked: its number from one, `result`, or empty before the first. */
  readonly shown: string;
  readonly onShow: (shown: string) => void;
  /** Begins the questions about the idea, with what follows from the check. */
  readonly onAssess: (answers: Readonly<Record<string, string>>) => void;
};

/** What stands in the address when all has been asked. */
export const resultShown = 'result';

/** "Are we ready?": a short check of the organisation itself, one question at a time, and how it stands. */
export function ReadinessPage(props: ReadinessPageProps) {
  const { rulebook, backHref, given, onGiven, shown, onShow, onAssess } = props;
  const { t } = useTexts();
  const { words, check: wordsOf } = organisationTexts(useTexts('organisation'));
  const [isMissing, setIsMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(shown);
  useEffect(() => {
    if (arrived.current === shown) return;
    arrived.current = shown;
    setIsMissing(false);
    heading.current?.focus();
  }, [shown]);
  const { checks } = rulebook.readiness;
  const at = Number(shown) - 1;
  const check = checks[at];
  const isResult = shown === resultShown;
  const open = checks.findIndex(({ id }) => given[id] === undefined);
  const toNext = (): void => onShow(at + 1 < checks.length ? String(at + 2) : resultShown);
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const answer = readinessAnswer(new FormData(event.currentTarget).get('svar'));
    setIsMissing(answer === undefined);
    if (answer === undefined || check === undefined) return;
    onGiven({ ...given, [check.id]: answer });
    toNext();
  };
  const title = words(($) => $.readiness.title);
  return (
    <main className="frame readiness" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={backHref}>
        {words(($) => $.readiness.back)}
      </a>
      <div className="text opening">
        {check !== undefined && (
          <p className="soft">{words(($) => $.readiness.at, { at: at + 1, of: checks.length })}</p>
        )}
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {check === undefined
            ? isResult
              ? words(($) => $.readiness.resultTitle)
              : title
            : wordsOf(check.id).question}
        </h1>
        {check === undefined && !isResult && (
          <>
            <p className="lead">{words(($) => $.readiness.lead)}</p>
            <p className="soft">{words(($) => $.readiness.kept)}</p>
          </>
        )}
      </div>
      {check === undefined && !isResult && (
        <div className="actions">
          <Button onPress={() => onShow(open < 0 ? resultShown : String(open + 1))}>
            {words(($) =>
              open < 0 ? $.readiness.toResult : open === 0 ? $.readiness.begin : $.readiness.resume,
            )}
          </Button>
        </div>
      )}
      {check !== undefined && (
        <form key={check.id} className="text" onSubmit={send} noValidate>
          <CheckField {...{ rulebook, check }} given={given[check.id]} />
          {isMissing && (
            <p className="error" role="alert">
              {words(($) => $.readiness.missingAnswer)}
            </p>
          )}
          <div className="actions">
            <Button type="submit">
              {words(($) => (at + 1 < checks.length ? $.readiness.next : $.readiness.toResult))}
            </Button>
            {at > 0 && (
              <Button kind="quiet" onPress={() => onShow(String(at))}>
                {words(($) => $.readiness.previous)}
              </Button>
            )}
          </div>
        </form>
      )}
      {isResult && (
        <ReadinessResult
          {...{ rulebook, given, onAssess }}
          onChange={() => onShow('1')}
          onAgain={() => {
            onGiven({});
            onShow('1');
          }}
        />
      )}
    </main>
  );
}
