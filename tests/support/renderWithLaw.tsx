import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';

import type { Language } from '#texts/index.ts';

import { pageRulebook } from './pageRulebook.ts';
import { asOf, renderWithTexts } from './renderWithTexts.tsx';

/** Renders something whose subject is the law: its words are of the rule book of the repository. */
export async function renderWithLaw(
  children: ReactNode,
  language: Language = 'sv',
  day = asOf,
): Promise<RenderResult> {
  return renderWithTexts(children, language, day, pageRulebook);
}
