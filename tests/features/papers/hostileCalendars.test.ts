import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { calendarOf } from '#features/papers/calendarOf.ts';

import { patience, runs } from '../../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          'END:VEVENT',
          'BEGIN:VALARM',
          'ATTACH:',
          ':',
          ';',
          ',',
          '\\',
          '\\n',
          '"',
        ),
        fc.constantFrom('\u2028', '\u0000', '\u202E', '\uD800', 'Å', '🫶🏽', 'ord '),
      ),
    )
    .map((parts) => parts.join('')),
);
const day = fc.record({
  id: fc.constantFrom('appeal', 'renewal'),
  day: fc
    .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  title: text,
  text,
});
const property =
  /^(?:BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-CDO-ALLDAYEVENT|X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT|SUMMARY|DESCRIPTION|ACTION|TRIGGER)[:;]/;

test('whatever a date is called, each is one event of a whole day, and nothing of its words is read as anything else', () => {
  fc.assert(
    fc.property(text, fc.array(day, { maxLength: 4 }), (name, days) => {
      const written = calendarOf(name, days, '2026-11-29');
      // No line is longer than the standard has it, none is odd, and each is one that we write.
      const lines = written.split('\r\n');
      for (const line of lines)
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const unfolded = written.replaceAll('\r\n', '');
      // oxlint-disable-next-line no-control-regex -- these are what must not be there
      expect(unfolded).not.toMatch(/[\u0000-\u0008\u000A-\u001F\u007F]|\p{Cs}/u);
      const whole = written
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter((line) => line !== '');
      for (const line of whole) expect(line).toMatch(property);
      expect(whole.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(days.length);
      expect(whole.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(days.length);
      expect(whole.filter((line) => line.startsWith('DTSTART;VALUE=DATE:'))).toEqual(
        days.map((one) => `DTSTART;VALUE=DATE:${one.day.replaceAll('-', '')}`),
      );
    }),
    { numRuns: runs(200) },
  );
});
