import type { Question } from '#rulebook/index.ts';
import { plain, Prose } from '#texts/index.ts';

import { useBook } from './AtlasBook.tsx';
import { Part } from './Part.tsx';
import { sentenceOf } from './sentenceOf.ts';

/** A question: why it is asked, its answers, and what is taken for the answer where there is none. */
export function QuestionBody({ id }: { readonly id: string }) {
  const { rulebook, texts, own } = useBook();
  const question = rulebook.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  const { hint, why, answers } = texts.question(id);
  return (
    <>
      <div className="flow">
        {hint !== '' && (
          <p>
            <Prose text={hint} />
          </p>
        )}
        <p>{own(($) => $.question.roles[question.role])}</p>
        <Presumed question={question} />
      </div>
      <Part id="varfor" title={own(($) => $.question.why)}>
        <p>
          <Prose text={why} />
        </p>
      </Part>
      <Part id="svaren" title={own(($) => $.question.answers)}>
        {question.kind === 'choice' ? (
          <ul className="dashes">
            {question.answers.map((answer) => (
              <li key={answer}>
                <Prose text={texts.answer(id, answer)} />
                {answers[answer]?.hint !== undefined && (
                  <p className="small soft">{plain(texts.answerHint(id, answer) ?? '')}</p>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>{own(($) => $.question[question.kind], { count: rulebook.areas.length })}</p>
        )}
      </Part>
    </>
  );
}

function Presumed({ question }: { readonly question: Question }) {
  const { rulebook, texts, own } = useBook();
  if (!('presume' in question) || question.presume === undefined) return null;
  const { presume } = question;
  const sentence = sentenceOf(presume.when, { rulebook, texts, own });
  const answer = 'answer' in presume ? plain(texts.answer(question.id, presume.answer)) : undefined;
  if (answer === undefined)
    return sentence !== undefined && <p>{own(($) => $.question.needless, { sentence })}</p>;
  return (
    <p>
      {sentence === undefined
        ? own(($) => $.question.presumedLong, { answer })
        : own(($) => $.question.presumed, { answer, sentence })}
    </p>
  );
}
