import { expect, test } from 'vitest';

import { fileNameOf } from '#app/case/fileNameOf.ts';

test.each([
  ['Öppet stöd – Enen', 'oppet-stod-enen-2026-11-21.json'],
  ['../../etc/passwd', 'etc-passwd-2026-11-21.json'],
  ['***', '2026-11-21.json'],
  ['a'.repeat(200), `${'a'.repeat(60)}-2026-11-21.json`],
])('%s', (name, file) => {
  expect(fileNameOf(name, '2026-11-21')).toBe(file);
});
