import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';

import { cleanLine, cleanText } from '#casefile/index.ts';

/** A date for a calendar: a whole day, with what it is and why. */
export type CalendarDay = {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
};

const week = 7 * 24 * 60 * 60;

/** Dates as a calendar file (.ics), each a whole day with a reminder a week before. `written` is the day it is made. */
export function calendarOf(name: string, days: readonly CalendarDay[], written: string): string {
  const calendar = ical({
    name: cleanLine(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Vägval', product: 'Vägval', language: 'SV' },
  });
  for (const { id, day, title, text } of days)
    calendar.createEvent({
      // The same date of the same day is the same event when the file is opened again.
      id: `${id}-${day}@vagval`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(`${written}T00:00:00Z`),
      summary: cleanLine(title),
      description: cleanText(text),
      alarms: [{ type: ICalAlarmType.display, trigger: week }],
    });
  return calendar.toString();
}
