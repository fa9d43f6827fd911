import { within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { hangingCase } from '../../support/hangingCase.ts';
import { pageRulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';
import { isDead, section, showResult } from './showResult.tsx';

const title = 'Din väg som karta';

test('the drawing is an image that points to the same way in words', async () => {
  await showResult(partnership);
  const drawing = within(section(title)).getByLabelText(/Samma väg står i ord efter kartan/);
  expect(drawing).toHaveAttribute('role', 'img');
  expect(drawing.querySelector(':scope > :not([aria-hidden])')).toBeNull();
  expect(drawing).toHaveTextContent(/Avtalet är inget köp.*Idéburet offentligt/);
});

test('the list tells each station, its answer, its limbs and the ways that leave there', async () => {
  await showResult(partnership);
  const list = section(title).querySelector('.twin');
  expect(list).toHaveTextContent(/Allmänt intresseJa.*Om ”Nej”: ingen av formerna \(utesluten\)/);
  expect(list).toHaveTextContent(/Köp \(kontrakt\)Avtalet är inget köp.*Ersättning: stämmer/);
  expect(list).toHaveTextContent(/”En annan myndighet”: föreningsbidrag \(möjlig/);
  expect(list?.lastElementChild).toHaveTextContent(
    /Idéburet offentligt partnerskap.*Avgjort utifrån dina svar\./,
  );
  const links = [...(list?.querySelectorAll('a') ?? [])];
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(isDead)).toEqual([]);
});

test('what is unknown is drawn dashed and told as unknown', async () => {
  await showResult(purchase, 'en');
  const part = section('Your route as a map');
  expect(part.querySelectorAll('circle.unknown').length).toBeGreaterThan(2);
  expect(part.querySelector('.tail')).toBeInTheDocument();
  expect(part.querySelector('[data-state="unknown"]')).toHaveTextContent('Not answered');
});

test('a stop ends in a bar, and an undecided way has no head', async () => {
  await showResult(outside);
  expect(section(title).querySelector('.road.bar')).toBeInTheDocument();
  expect(section(title).querySelector('.head')).not.toBeInTheDocument();
});

test('while the answer hangs on something its end is not settled, though the rules name a route', async () => {
  await showResult(hangingCase(pageRulebook, purchase, asOf));
  const end = section(title).querySelector('.twin > li:last-child');
  expect(end).toHaveTextContent('Inte avgjort.');
  expect(end).not.toHaveTextContent('Preliminärt');
  expect(section(title)).toHaveTextContent(
    /Det streckade är inte avgjort, och svaret hänger på det/,
  );
});

test('the open routes leave where an undecided way ends', async () => {
  await showResult(nothing);
  const end = section(title).querySelector('.twin > li:last-child');
  expect(end).toHaveTextContent('Längre än så räcker inte svaren.');
  expect(end).toHaveTextContent(/idéburet offentligt partnerskap/);
  expect(section(title).querySelector('.head')).not.toBeInTheDocument();
});
