import { expect, test, vi } from 'vitest';

import { watchSavedCases } from '#app/savedCases/watchSavedCases.ts';

function tell(key: string | null): void {
  window.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

test('what another tab saves or deletes is told, until one stops listening', () => {
  const onChange = vi.fn<(id: string | null) => void>();
  const stop = watchSavedCases(window, new URL('https://intranet.example/vagval/'), onChange);
  tell('/vagval/vagval.case.a');
  tell(null);
  tell('theme');
  tell('/annan/vagval.case.c');
  tell('vagval.case.old');
  tell('vagval.case');
  stop();
  tell('vagval.case.b');
  expect(onChange.mock.calls).toEqual([['a'], [null], ['old']]);
});
