import { screen } from '@testing-library/react';
import { expect } from 'vitest';

import type { Answers } from '#reasoning/index.ts';
import type { Language } from '#texts/language.ts';

import { pageKnowledge } from '../../support/pageKnowledge.ts';
import { pageRulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { showExplained } from './showExplained.tsx';

/** All that is told of the result of a case under the shipped law, on one page. */
export async function showResult(
  answers: Answers,
  language: Language = 'sv',
  day = asOf,
): Promise<void> {
  await showExplained(answers, {
    rulebook: pageRulebook,
    part: 'whole',
    language,
    day,
    upcoming: pageKnowledge.upcoming,
  });
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
