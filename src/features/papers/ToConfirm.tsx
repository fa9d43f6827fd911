import { useEffect, useRef } from 'react';

import type { Answer, Plan } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button, ButtonLink } from '#ui/Button.tsx';

type ToConfirmProps = {
  /** What is assumed, and could make the route unlawful if it is wrong. */
  readonly assumed: Plan['assumed'];
  readonly questionHref: (question: string) => string;
  /** The user says that it is so. */
  readonly onConfirm: (question: string, answer: Answer) => void;
};

/** What has to be right before any paper is written: each is confirmed by answering its question. */
export function ToConfirm({ assumed, questionHref, onConfirm }: ToConfirmProps) {
  const { t, assumed: wordsOf, question: questionWords } = useTexts('result');
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useRef(assumed.length);
  // The button that was pressed is gone: the focus goes on to what is left.
  useEffect(() => {
    if (left.current === assumed.length) return;
    left.current = assumed.length;
    heading.current?.focus();
  }, [assumed.length]);
  return (
    <section className="text flow to-confirm" aria-labelledby="stammer">
      <h2 id="stammer" tabIndex={-1} ref={heading}>
        {t(($) => $.papers.confirm.title)}
      </h2>
      <p>{t(($) => $.papers.confirm.text)}</p>
      <ul className="papers plain">
        {assumed.map((one) => {
          const what = 'answer' in one ? String(one.answer) : `not-${one.not.join('-')}`;
          const { text, reason } = wordsOf(one.question, what);
          const { short } = questionWords(one.question);
          return (
            <li key={one.question}>
              <h3>{text}</h3>
              <p>{reason}</p>
              <p className="act">
                {'answer' in one && (
                  <Button onPress={() => onConfirm(one.question, one.answer)}>
                    {t(($) => $.papers.confirm.yes)}
                    <span className="visually-hidden">: {short}</span>
                  </Button>
                )}{' '}
                <ButtonLink kind="quiet" href={questionHref(one.question)}>
                  {t(($) => ('answer' in one ? $.papers.confirm.no : $.papers.confirm.answer))}
                  <span className="visually-hidden">: {short}</span>
                </ButtonLink>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
