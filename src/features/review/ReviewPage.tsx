import { type Answers, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button, ButtonLink } from '#ui/Button.tsx';

import { StageAnswers } from './StageAnswers.tsx';

export type ReviewPageProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  /** Questions that need no answer because the area settles them. */
  readonly presumed: readonly string[];
  /** Questions whose answer could still change something, "Vet inte" among them. */
  readonly missing: readonly string[];
  /** Those that could change the recommended route. */
  readonly deciding: readonly string[];
  /** What the user has noted beside an answer, by question. */
  readonly remarks?: Readonly<Record<string, string>>;
  readonly backHref: string;
  readonly resultHref: string;
  /** Goes through every question that is left; undefined where none is. */
  readonly onWhole?: (() => void) | undefined;
  readonly saveHref: string;
  readonly changeHref: (question: string) => string;
};

/** All answers on one page, stage by stage, each with a way to change it. */
export function ReviewPage(props: ReviewPageProps) {
  const { rulebook, answers, remarks = {}, backHref, resultHref } = props;
  const { t, count, sentence } = useTexts();
  const answered = rulebook.questions.filter(({ id }) => answers[id] !== undefined);
  const unknown = answered.filter(({ id }) => answers[id] === unknownAnswer);
  const title = t(($) => $.review.title);
  return (
    <main className="frame review" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">
          {[
            answered.length === 0
              ? t(($) => $.review.answeredNone)
              : t(($) => $.review.answered, {
                  count: answered.length,
                  number: count(answered.length),
                }),
            unknown.length > 0 &&
              t(($) => $.review.unknown, {
                count: unknown.length,
                number: sentence(count(unknown.length)),
              }),
            answered.length > 0 && t(($) => $.review.keep),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
      <div className="chapters">
        {rulebook.stages.map((stage) => (
          <StageAnswers
            key={stage}
            stage={stage}
            questions={rulebook.questions.filter((question) => question.stage === stage)}
            answers={answers}
            presumed={props.presumed}
            missing={props.missing}
            deciding={props.deciding}
            remarks={remarks}
            changeHref={props.changeHref}
          />
        ))}
      </div>
      <div className="actions">
        <ButtonLink href={resultHref}>{t(($) => $.review.result)}</ButtonLink>
        {props.onWhole !== undefined && (
          <Button kind="quiet" onPress={props.onWhole}>
            {t(($) => $.review.whole)}
          </Button>
        )}
        <a href={props.saveHref}>{t(($) => $.site.saveOrShare)}</a>
      </div>
    </main>
  );
}
