import { useState } from 'react';

import { type AgreementReading, readAgreement } from '#agreement/index.ts';
import type { AgreementSigns } from '#rulebook/index.ts';
import { agreementTexts, useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

import { AgreementForm } from './AgreementForm.tsx';
import { MarkedText } from './MarkedText.tsx';
import { NotFound } from './NotFound.tsx';
import { SignQuestions, type SignQuestionsProps } from './SignQuestions.tsx';

export type AgreementPageProps = Omit<SignQuestionsProps, 'reading'> & {
  readonly signs: AgreementSigns;
  readonly backHref: string;
};

const parts = ['marked', 'questions', 'missing'] as const;

/** Reads an agreement for signs. What is found is asked about, never judged; nothing of the text is kept. */
export function AgreementPage({ signs, backHref, ...asked }: AgreementPageProps) {
  const { t } = useTexts('result');
  const { words } = agreementTexts(useTexts('agreement', 'papers', 'result'));
  // Which reading it is: the answers to an earlier one are not those to the next.
  const [read, setRead] = useState<{
    readonly count: number;
    readonly reading: AgreementReading;
  }>();
  const reading = read?.reading;
  const title = words(($) => $.title);
  return (
    <main className="frame agreement" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={backHref}>
        {words(($) => $.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.lead)}</p>
        <p>{words(($) => $.private)}</p>
        <p>{words(($) => $.limits)}</p>
      </div>
      <AgreementForm
        onRead={(kind, text) =>
          setRead({ count: (read?.count ?? 0) + 1, reading: readAgreement(signs, kind, text) })
        }
      />
      <output className="text">
        {reading !== undefined &&
          words(($) => $.status.read, {
            sentences: reading.sentences.length,
            marks: reading.found.length,
            missing: reading.notFound.length,
          })}
      </output>
      {reading !== undefined && (
        <>
          <nav className="text" aria-label={words(($) => $.contents)}>
            <ul>
              {parts.map((part) => (
                <li key={part}>
                  <InPageLink to={`del-${part}`}>{words(($) => $[part].title)}</InPageLink>
                </li>
              ))}
            </ul>
          </nav>
          <section className="flow" aria-labelledby="del-marked">
            <h2 id="del-marked">{words(($) => $.marked.title)}</h2>
            <MarkedText rulebook={asked.rulebook} reading={reading} />
          </section>
          <section className="flow" aria-labelledby="del-questions">
            <h2 id="del-questions">{words(($) => $.questions.title)}</h2>
            <SignQuestions key={read?.count} {...asked} reading={reading} />
          </section>
          <section className="flow" aria-labelledby="del-missing">
            <h2 id="del-missing">{words(($) => $.missing.title)}</h2>
            <NotFound rulebook={asked.rulebook} signs={reading.notFound} />
          </section>
        </>
      )}
    </main>
  );
}
