import { Fragment } from 'react';

import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

import { KnowledgePage } from './KnowledgePage.tsx';
import { SourceLines } from './SourceLines.tsx';

type QuestionsPageProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  readonly backHref: string;
  readonly questionHref: (question: string) => string;
};

/** Common questions and misconceptions, each with its answer and what it rests on. */
export function QuestionsPage(props: QuestionsPageProps) {
  const { rulebook, knowledge, backHref, questionHref } = props;
  const { question } = useTexts();
  const { t, faq } = knowledgeTexts(useTexts('knowledge'));
  // What both ask comes first, then what an organisation asks, and last what those ask who handle a case.
  const groups = ([undefined, 'organisation', 'authority'] as const).map((side) => ({
    name: t(($) => $.questions[side ?? 'both']),
    faqs: knowledge.faqs.filter((faq) => faq.side === side),
  }));
  const faqs = groups.flatMap((group) => group.faqs);
  return (
    <KnowledgePage
      title={t(($) => $.questions.title)}
      lead={t(($) => $.questions.lead, { count: faqs.length })}
      backHref={backHref}
    >
      <nav aria-label={t(($) => $.questions.contents)}>
        {groups.map((group) => (
          <Fragment key={group.name}>
            <p>
              <b>{group.name}</b>
            </p>
            <ul className="dashes">
              {group.faqs.map(({ id }) => (
                <li key={id}>
                  <InPageLink to={id}>{faq(id).question}</InPageLink>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </nav>
      {faqs.map(({ id, sources, askedAt }) => (
        <section key={id} className="flow" id={id} aria-labelledby={`${id}-q`}>
          <h2 id={`${id}-q`}>{faq(id).question}</h2>
          <p>{faq(id).answer}</p>
          <SourceLines rulebook={rulebook} ids={sources} />
          <p className="small soft">
            {t(($) => $.questions.asked)}{' '}
            {askedAt.map((asked, index) => (
              <span key={asked}>
                {index > 0 && ', '}
                <a href={questionHref(asked)}>{question(asked).short}</a>
              </span>
            ))}
          </p>
        </section>
      ))}
    </KnowledgePage>
  );
}
