import { useState } from 'react';

import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { PapersPage } from '#features/papers/PapersPage.tsx';
import { ToConfirm } from '#features/papers/ToConfirm.tsx';
import { planOf } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';

const { assumed } = planOf(
  rulebook,
  { authority: 'municipality', 'service-area': 'fritidsgard', counterpart: 'other-non-profit' },
  asOf,
);
const lenient = assumed.filter(({ kind }) => kind === 'lenient');

test('what could make the route unlawful is confirmed before any paper is offered', async () => {
  const onConfirm = vi.fn();
  await renderWithLaw(
    <PapersPage
      papers={[{ id: 'memo', kind: 'main', title: 'Tjänsteskrivelse', what: 'Förslaget.' }]}
      toConfirm={
        <ToConfirm
          assumed={lenient}
          questionHref={(id) => `./question/${id}`}
          onConfirm={onConfirm}
        />
      }
      resultHref="./result"
      startHref="./start"
      paperHref={(id) => `./${id}`}
      onDownloadAll={async () => undefined}
    />,
  );
  expect(screen.queryByText('Tjänsteskrivelse')).toBeNull();
  const items = within(screen.getByRole('region', { name: 'Stämmer det här?' })).getAllByRole(
    'listitem',
  );
  expect(items).toHaveLength(lenient.length);
  lenient.forEach((one, index) => {
    const item = items[index];
    if (item === undefined) throw new Error('An assumption is not told.');
    const link = within(item).getByRole('link');
    expect(link).toHaveAttribute('href', `./question/${one.question}`);
    const button = within(item).queryByRole('button');
    // That it is not some answers confirms none of the others: such a question is answered.
    if (!('answer' in one)) return expect(button).toBeNull();
    fireEvent.click(within(item).getByRole('button'));
    return expect(onConfirm).toHaveBeenLastCalledWith(one.question, one.answer);
  });
});

test('what is confirmed gives the focus to what is left, and last to the papers', async () => {
  const confirmed = lenient.filter((one) => 'answer' in one).slice(0, 2);
  function Page() {
    const [left, setLeft] = useState(confirmed);
    const onConfirm = (question: string) =>
      setLeft(left.filter((one) => one.question !== question));
    return (
      <PapersPage
        papers={[{ id: 'memo', kind: 'main', title: 'Tjänsteskrivelse', what: 'Förslaget.' }]}
        toConfirm={
          left.length > 0 ? (
            <ToConfirm assumed={left} questionHref={(id) => `./${id}`} onConfirm={onConfirm} />
          ) : undefined
        }
        resultHref="./result"
        startHref="./start"
        paperHref={(id) => `./${id}`}
        onDownloadAll={async () => undefined}
      />
    );
  }
  await renderWithLaw(<Page />);
  expect(confirmed).toHaveLength(2);
  for (const name of ['Stämmer det här?', 'Underlag']) {
    const [button] = within(screen.getByRole('region', { name: 'Stämmer det här?' })).getAllByRole(
      'button',
    );
    if (button === undefined) throw new Error('Nothing to confirm.');
    fireEvent.click(button);
    expect(screen.getByRole('heading', { name })).toHaveFocus();
  }
});
