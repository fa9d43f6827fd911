import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import english from '#locales/en/privacy.json';
import swedish from '#locales/sv/privacy.json';
import { PrivacyPage } from '#features/privacy/PrivacyPage.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

test('says what is kept, how it is deleted, and that the AI Act leaves a doubt', async () => {
  await renderWithTexts(<PrivacyPage backHref="../" />);
  const page = await screen.findByRole('main');
  for (const part of ['försvinner när du stänger den', 'Så raderar du', 'Frågan är inte helt klar'])
    expect(page).toHaveTextContent(part);
});

test('every act that is named has its official address and the day it was read', async () => {
  await renderWithTexts(<PrivacyPage backHref="../" />, 'en');
  for (const act of Object.values(english.acts)) {
    const link = await screen.findByRole('link', { name: act });
    expect(link).toHaveAttribute('href', expect.stringMatching(/data\.europa\.eu|riksdagen\.se/));
    expect(link.closest('li')).toHaveTextContent('read on 29 November 2026');
  }
});

test('both languages have the same chapters, each with as much in it', () => {
  const shape = ({ chapters }: typeof swedish | typeof english): unknown =>
    chapters.map(({ id, paragraphs, ...rest }) => [
      id,
      paragraphs.length,
      'items' in rest ? rest.items?.length : 0,
    ]);
  expect(shape(english)).toEqual(shape(swedish));
});
