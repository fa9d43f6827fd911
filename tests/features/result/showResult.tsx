import { screen } from '@testing-library/react';
import { expect } from 'vitest';

import { ExplainedPage } from '#features/result/ExplainedPage.tsx';
import { type Answers, assess, decidingQuestions, missingQuestions } from '#reasoning/index.ts';
import type { Language } from '#texts/language.ts';

import { pageKnowledge } from '../../support/pageKnowledge.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';

/** All that is told of the result of a case, on one page. */
export async function showResult(
  answers: Answers,
  language: Language = 'sv',
  day = asOf,
): Promise<void> {
  await renderWithLaw(
    <ExplainedPage
      part="whole"
      rulebook={rulebook}
      answers={answers}
      assessment={assess(rulebook, answers, day)}
      missing={missingQuestions(rulebook, answers, day)}
      deciding={decidingQuestions(rulebook, answers, day)}
      upcoming={pageKnowledge.upcoming}
      upcomingHref={(id) => `./about#lag-${id}`}
      changeHref={(id) => `./change/${id}`}
      resultHref="./result"
      sourcesHref="./sources"
      changesHref="./changes"
      linkTo={async () => Promise.resolve('./open')}
      onSaveFile={() => {}}
    />,
    language,
    day,
  );
}

/** The part of the page under a heading. Asking for roles on a page this long takes a second. */
export function section(name: string | RegExp): HTMLElement {
  const heading = screen.getByText(name, { selector: 'h2' });
  const part = heading.closest('section');
  expect(part).toHaveAttribute('aria-labelledby', heading.id);
  if (part === null) throw new Error('The heading has no section.');
  return part;
}

/** A link on the page that leads nowhere on it. */
export function isDead(link: Element): boolean {
  return document.querySelector(link.getAttribute('href') ?? '') === null;
}
