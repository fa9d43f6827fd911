import { type SubmitEvent, useEffect, useRef, useState } from 'react';

import type { ReadinessAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { CheckField } from './CheckField.tsx';
import { ReadinessResult } from './ReadinessResult.tsx';

export type ReadinessPageProps = {
  readonly rulebook: Rulebook;
  readonly backHref: string;
  /** The first question of a new case. */
  readonly assessHref: string;
};

type Given = Readonly<Record<string, ReadinessAnswer>>;

/** "Are we ready?": a short check of the organisation itself, and how it stands. */
export function ReadinessPage({ rulebook, backHref, assessHref }: ReadinessPageProps) {
  const { t } = useTexts();
  const { words } = organisationTexts(useTexts('organisation'));
  const [given, setGiven] = useState<Given>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (given !== undefined) heading.current?.focus();
  }, [given]);
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setGiven(
      Object.fromEntries(
        rulebook.readiness.checks.map(({ id }): [string, ReadinessAnswer] => {
          const answer = form.get(id);
          return [id, answer === 'yes' || answer === 'no' ? answer : 'unknown'];
        }),
      ),
    );
  };
  const title = words(($) => $.readiness.title);
  return (
    <main className="frame readiness" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={backHref}>
        {words(($) => $.readiness.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.readiness.lead)}</p>
        <p className="soft">{words(($) => $.readiness.kept)}</p>
      </div>
      <form className="text" onSubmit={send}>
        {rulebook.readiness.checks.map((check) => (
          <CheckField key={check.id} rulebook={rulebook} check={check} />
        ))}
        <div className="actions">
          <Button type="submit">{words(($) => $.readiness.submit)}</Button>
        </div>
      </form>
      {given !== undefined && (
        <ReadinessResult
          rulebook={rulebook}
          given={given}
          headingRef={heading}
          assessHref={assessHref}
        />
      )}
    </main>
  );
}
