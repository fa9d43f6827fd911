import type { Drift, SavedOutcome } from '#casefile/index.ts';
import type { Verdict } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { isSameOutcome } from './isSameOutcome.ts';

type OutcomeThenAndNowProps = {
  readonly rulebook: Rulebook;
  readonly drift: Drift;
  /** What the case was before: saved, or answered in this tab. */
  readonly since?: 'saved' | 'answered';
};

/** What came out when the case was saved, and what comes out now: only what differs. */
export function OutcomeThenAndNow({ rulebook, drift, since = 'saved' }: OutcomeThenAndNowProps) {
  const { t, route } = useTexts();
  const words = useTexts('case').words('case');
  const said = (name: 'unchanged' | 'thenUnknown' | 'caption' | 'then') =>
    words(($) => (since === 'saved' ? $.decide[name] : $.edition[name]));
  const { then, now } = drift.outcome;
  if (then === null || isSameOutcome(then, now))
    return (
      <div className="flow text">
        <p>
          {then === null ? said('thenUnknown') : said('unchanged')} {outcome(now)}
        </p>
      </div>
    );
  return (
    <table className="then-table">
      <caption className="visually-hidden">{said('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.result.year.what)}</th>
          <th scope="col">{said('then')}</th>
          <th scope="col">{words(($) => $.decide.now)}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t(($) => $.result.year.result)}</th>
          <td data-head={said('then')}>{outcome(then)}</td>
          <td data-head={words(($) => $.decide.now)}>{outcome(now)}</td>
        </tr>
        {drift.changes.map((change) => (
          <tr key={change.route}>
            <th scope="row">{nameOf(change.route)}</th>
            <td data-head={said('then')}>{standing(change.then)}</td>
            <td data-head={words(($) => $.decide.now)}>{standing(change.now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function nameOf(id: string): string {
    const isKnown = rulebook.routes.some((known) => known.id === id);
    return isKnown ? route(id).name : words(($) => $.decide.oldRoute);
  }

  function outcome({ recommended, status }: SavedOutcome) {
    return (
      <>
        {recommended !== null && (
          <b>{recommended === 'none' ? route('none').name : nameOf(recommended)}. </b>
        )}
        {t(($) => $.result.status[status])}
      </>
    );
  }

  function standing(verdict: Verdict | null) {
    if (verdict === null) return words(($) => $.decide.noVerdict);
    return (
      <span className="standing" data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        {t(($) => $.verdicts[verdict])}
      </span>
    );
  }
}
