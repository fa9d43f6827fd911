import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { PapersPage } from '#features/papers/PapersPage.tsx';
import { ToConfirm } from '#features/papers/ToConfirm.tsx';
import { planOf } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf, renderWithTexts } from '../../support/renderWithTexts.tsx';

const { assumed } = planOf(
  rulebook,
  { authority: 'municipality', 'service-area': 'fritidsgard', counterpart: 'other-non-profit' },
  asOf,
);
const lenient = assumed.filter(({ kind }) => kind === 'lenient');

test('what could make the route unlawful is confirmed before any paper is offered', async () => {
  const onConfirm = vi.fn();
  await renderWithTexts(
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
      onDownloadAll={async () => Promise.resolve()}
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
