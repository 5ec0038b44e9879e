// Open commitments with a day as a calendar file: what was promised, by whom, on the day it is due. It deliberately holds
// nothing else of any record.
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { type Clock, DAY_MS } from '../clock.ts';
import type { Commitment } from '../contract/talks.ts';

/** iCalendar (RFC 5545): a whole day each, free time, ids that stay, so that a second import changes and does not double. */
export function calendarOf(deps: { clock: Clock }, commitments: readonly Commitment[]): string {
  const calendar = new ICalCalendar({
    name: 'Groundwork: what was agreed',
    prodId: { company: 'Groundwork', product: 'commitments', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, text, due, status, ownerName, toName, version } of commitments) {
    if (due === null || status !== 'open') continue;
    const start = new Date(`${due}T00:00:00Z`);
    calendar.createEvent({
      id: `${id}@groundwork`,
      allDay: true,
      timezone: 'UTC',
      start,
      end: new Date(start.getTime() + DAY_MS), // the day after, as the standard has it
      stamp: deps.clock.now(),
      sequence: version - 1,
      summary: `${ownerName}: ${text}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(toName === null ? {} : { description: `Agreed with ${toName}.` }),
    });
  }
  return calendar.toString();
}
