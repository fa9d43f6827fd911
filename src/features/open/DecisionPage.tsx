import type { CaseFile, CaseProblem, Drift, Reply } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { safeName, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';

import { AnswersKept } from './AnswersKept.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Problems } from './Problems.tsx';
import { TakeReplies } from './TakeReplies.tsx';

export type DecisionPageProps = {
  readonly rulebook: Rulebook;
  readonly file: CaseFile;
  readonly isShared: boolean;
  /** What could not be read of it. */
  readonly problems: readonly CaseProblem[];
  /** What the case comes to: on its own day, and today when that is another. */
  readonly drifts: readonly Drift[];
  /** The case that this tab already holds and that would go, if it is not saved as it stands. */
  readonly current: { readonly name: string; readonly answers: number } | undefined;
  /** What it answers besides or otherwise, where it is the case that this tab holds. */
  readonly replies?: readonly Reply[];
  readonly onTake?: (taken: Answers) => void;
  readonly onOpen: (drift: Drift) => void;
  readonly onCancel: () => void;
  readonly saveHref: string;
};

/** What opening a case would mean, before anything is replaced. */
export function DecisionPage(props: DecisionPageProps) {
  const { rulebook, file, problems, drifts, current, onOpen, onCancel } = props;
  const { replies = [], onTake } = props;
  const { t, date } = useTexts();
  const words = useTexts('case').words('case');
  const [first] = drifts;
  const name = safeName(file.notes.name);
  const title =
    name === ''
      ? words(($) => (props.isShared ? $.decide.titles.shared : $.decide.titles.nameless))
      : words(($) => $.decide.titles.named, { name });
  // Answers that no longer count are told of with the answers.
  const lapsed = new Set(first?.lapsed.map(({ question }) => question));
  const unread = problems.filter(
    (problem) => !('question' in problem) || !lapsed.has(problem.question),
  );
  const isSame = drifts.every((drift) => drift.isSame);
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">
          {[
            file.savedAt !== null && words(($) => $.decide.saved, { date: date(file.savedAt) }),
            words(($) => $.decide.day, { date: date(file.asOf) }),
            first !== undefined && words(($) => $.decide.editions[first.rulebook], versions()),
            isSame && words(($) => $.decide.same),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {current !== undefined && (
          <div className="heed">
            <p>
              {words(($) => $.decide.current, {
                name: safeName(current.name) || words(($) => $.open.nameless),
                count: current.answers,
                number: current.answers,
              })}{' '}
              <a href={props.saveHref}>{words(($) => $.decide.saveFirst)}</a>
            </p>
          </div>
        )}
      </div>
      <div className="chapters">
        {replies.length > 0 && onTake !== undefined && (
          <Chapter id="svar-tillbaka" title={words(($) => $.decide.replies.title)}>
            <TakeReplies replies={replies} onTake={onTake} />
          </Chapter>
        )}
        {unread.length > 0 && (
          <Chapter id="olast" title={words(($) => $.decide.unread)}>
            <Problems problems={unread} />
          </Chapter>
        )}
        {first !== undefined && !isSame && (
          <Chapter id="svaren" title={words(($) => $.decide.answers)}>
            <AnswersKept rulebook={rulebook} drift={drifts.at(-1) ?? first} />
          </Chapter>
        )}
        <Outcomes rulebook={rulebook} drifts={drifts} onOpen={onOpen} />
        <div className="chapter last">
          <span />
          <div className="act">
            <Button kind="quiet" onPress={onCancel}>
              {words(($) => (current === undefined ? $.decide.cancel : $.decide.keepMine))}
            </Button>
          </div>
        </div>
      </div>
    </main>
  );

  function versions(): { saved: string; now: string } {
    return { saved: first?.saved?.version ?? '', now: rulebook.version };
  }
}
