import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { ShortAnswerPage } from '#features/result/ShortAnswerPage.tsx';
import { type Answers, assess, decidingQuestions, planOf } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';

async function show(answers: Answers, side?: 'organisation', book = rulebook): Promise<void> {
  await renderWithLaw(
    <ShortAnswerPage
      rulebook={book}
      answers={answers}
      assessment={assess(rulebook, answers, asOf)}
      deciding={decidingQuestions(rulebook, answers, asOf)}
      changeHref={(id) => `./change/${id}`}
      reviewHref="./review"
      restartHref="./restart"
      partHref={(part) => `./${part}`}
      renderOrganisation={side && (() => <p>Er del</p>)}
      parts={[{ part: 'map', title: 'Karta', href: './map' }]}
    />,
  );
}

const part = (name: string): HTMLElement | null =>
  screen.queryByText(name, { selector: 'h2' })?.closest('section') ?? null;

describe('the short answer', () => {
  test('of a decided case has three reasons, what speaks against and three things to do', async () => {
    await show(partnership);
    expect(part('Tre skäl')?.querySelectorAll('li')).toHaveLength(3);
    expect(part('Det här talar emot')).toHaveTextContent('En leverantör som vill ha uppdraget');
    expect(part('Gör det här nu')?.querySelectorAll('li')).toHaveLength(3);
    expect(part('Vi utgår från detta')).toBeNull();
  });

  test.each([
    ['19 kap. 25 a § första stycket 1–3', 'LOU 19 kap. 25 a §'],
    ['2 kap. 1, 3 och 8 §§ samt 1 kap. 9 §', 'LOU 2 kap. 1, 3 och 8 §§'],
    ['19 a kap. 2 §', 'LOU 19 a kap. 2 §'],
    ['svaret, andra–fjärde styckena', 'LOU'],
  ])('says of %s only where it begins, or which work it is', async (pinpoint, said) => {
    const sources = Object.entries(rulebook.sources).map(
      ([id, source]) => [id, { ...source, short: 'LOU', pinpoint }] as const,
    );
    await show(partnership, undefined, { ...rulebook, sources: Object.fromEntries(sources) });
    const cites = [...(part('Tre skäl')?.querySelectorAll('.cite') ?? [])];
    expect(cites.map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))).toEqual([
      said,
      said,
      said,
    ]);
  });

  test('says to which day the law has been checked', async () => {
    await show(partnership);
    expect(document.querySelector('.certainty')).toHaveTextContent(
      /Lagen är kontrollerad till den/,
    );
  });

  test('of an open case tells what it hangs on, whom to ask and what is assumed, with a way to change it', async () => {
    await show(nothing);
    const plan = planOf(rulebook, nothing, asOf);
    expect(document.querySelector('h1')).toHaveTextContent(/^Det hänger på /);
    expect(part('Så blir det')?.querySelectorAll('dt').length).toBeGreaterThan(1);
    expect(part('Så blir det')).toHaveTextContent('Fråga');
    const assumed = part('Vi utgår från detta')?.querySelectorAll('li a') ?? [];
    expect(assumed.length).toBe(Math.min(2, plan.assumed.length));
    for (const link of assumed) expect(link.getAttribute('href')).toMatch(/^\.\/change\//);
  });

  test('never calls an assumed answer decided', async () => {
    await show(purchase);
    expect(document.querySelector('.certainty')).not.toHaveTextContent('Avgjort');
  });

  test('of a stop tells why, and only the ways out that its reason leaves', async () => {
    await show(outside);
    expect(part('Därför är det stopp')).toHaveTextContent('ingen uppgift för myndigheten');
    expect(part('Vägar vidare')).not.toHaveTextContent('egen regi');
    expect(part('Vägar vidare')).not.toHaveTextContent('lika villkor');
  });

  const bathingPlace: Answers = {
    authority: 'municipality',
    'service-area': 'idrott-anlaggning',
    counterpart: 'other-non-profit',
    'whose-activity': 'organisation',
    'support-kind': 'general',
    'binding-performance': 'repayment-only',
    payment: 'contribution',
  };

  test('of a case with one line in its plan is that route, under what is assumed', async () => {
    await show({ ...bathingPlace, specification: 'organisation' });
    expect(document.querySelector('h1')).toHaveTextContent('Svaren pekar mot ett föreningsbidrag');
    expect(document.querySelector('.certainty')).toHaveTextContent('om våra antaganden stämmer');
    expect(document.querySelector('.certainty')).not.toHaveTextContent('Avgjort');
    expect(part('Tre skäl')?.querySelectorAll('li')).toHaveLength(3);
    const asked = part('Frågor som kan ändra svaret')?.querySelectorAll('a') ?? [];
    expect(asked[0]).toHaveTextContent('Finns det redan ett avtal som gäller det här?');
    expect(asked[0]).toHaveAttribute('href', './change/existing-agreement');
  });

  test('of a plain case is its route, provisionally, with what can still turn it', async () => {
    await show(bathingPlace);
    expect(document.querySelector('h1')).toHaveTextContent('Svaren pekar mot ett föreningsbidrag');
    expect(document.querySelector('.certainty')).toHaveTextContent('Preliminärt');
    // What can still turn it is there to open.
    await userEvent.click(screen.getByText(/^Det hänger på /, { selector: 'summary *' }));
    expect(document.querySelector('.plan')).toHaveTextContent(/direktupphandling/i);
  });

  test('tells the organisation what the authority answers, and nobody else', async () => {
    await show(nothing, 'organisation');
    const theirs = [...(part('Det här svarar myndigheten på')?.querySelectorAll('li') ?? [])];
    expect(theirs.length).toBeGreaterThan(0);
    for (const one of theirs) {
      const anyway = one.querySelector('a');
      expect(anyway).toHaveTextContent(/^Svara ändå: /);
      const id = anyway?.getAttribute('href')?.replace('./change/', '');
      expect(rulebook.questions.find((question) => question.id === id)?.answeredBy).toBe(
        'authority',
      );
    }
  });

  test('an answer that the organisation has from the authority is not asked for', async () => {
    await show({ ...nothing, 'statutory-duty': 'no' }, 'organisation');
    expect(part('Det här svarar myndigheten på')).not.toHaveTextContent('skyldig att erbjuda');
  });

  test('says nothing of what the authority answers on its own side', async () => {
    await show(nothing);
    expect(part('Det här svarar myndigheten på')).toBeNull();
  });
});
