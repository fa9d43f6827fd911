import { expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';

import { answersOf, contextOf, loadWords } from './caseOf.ts';
import { asText } from './asText.ts';

await loadWords();

test.each(['sv', 'en'] as const)(
  'an organisation’s says what its answers point to, and speaks for no authority, in %s',
  (language) => {
    const context = contextOf(answersOf('huddinge-boj-iop'), language);
    const of = (side: 'authority' | 'organisation'): string =>
      asText(writePaper({ ...context, side }, 'appendix'));
    const unit = /Förvaltningen bedömer|The department (?:finds|considers)/;
    expect(of('authority')).toMatch(unit);
    expect(of('organisation')).not.toMatch(unit);
    // Who handles the matter at the authority is not its to say.
    expect(of('organisation')).not.toMatch(/handläggar|case officer/i);
    expect(of('organisation')).toContain(`${context.texts.route('iop').headline}.`);
  },
);
