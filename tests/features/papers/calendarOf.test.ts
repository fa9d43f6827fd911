import { expect, test } from 'vitest';

import { calendarOf } from '#features/papers/calendarOf.ts';

const day = {
  id: 'appeal',
  day: '2027-02-05',
  title: 'Sista dagen; att överklaga',
  text: 'KL 13 kap.\nTre veckor, räknat',
};
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('each date is a whole day with a reminder, and a name that stays the same', () => {
  const text = lines(calendarOf('Datum att hålla', [day], '2026-11-29'));
  expect(text).toContain('DTSTART;VALUE=DATE:20270205');
  expect(text).toContain('UID:appeal-2027-02-05@vagval');
  expect(text).toContain('DTSTAMP:20261129T000000Z');
  expect(text).toContain('TRIGGER:-P7D');
  expect(text).toContain(String.raw`SUMMARY:Sista dagen\; att överklaga`);
  expect(text).toContain(String.raw`DESCRIPTION:KL 13 kap.\nTre veckor\, räknat`);
});

test('what a case is called is one line, and holds nothing that a calendar cannot', () => {
  const text = lines(calendarOf('A\rB', [{ ...day, title: 'A\rATTACH:x\u0000' }], '2026-11-29'));
  expect(text).toContain('NAME:A B');
  expect(text).toContain('SUMMARY:A ATTACH:x\uFFFD');
});

test('it is one calendar, however many dates', () => {
  const text = lines(calendarOf('Datum', [day, { ...day, day: '2027-03-05' }], '2026-11-29'));
  expect(text.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(text.filter((line) => line === 'BEGIN:VCALENDAR')).toHaveLength(1);
});
