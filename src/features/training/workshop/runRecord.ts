import { type Role, roles } from '#texts/index.ts';

import { type Ballot, noBallot } from '#features/training/vote/ballot.ts';

/** How far one workshop has come: the screen, what was voted, and when each part began (milliseconds). */
export type RunRecord = {
  readonly place: number;
  readonly ballots: Readonly<Record<string, Ballot>>;
  readonly started: Readonly<Record<string, number>>;
  /** How many there are in the room, when that has been said. */
  readonly present?: number | undefined;
};

/** What the tab keeps of its workshops. */
export type WorkshopSession = {
  readonly role: Role;
  readonly records: Readonly<Record<string, RunRecord>>;
};

export const noRecord: RunRecord = { place: 0, ballots: {}, started: {} };

/** What was voted on a case of a workshop, in a round. */
export function ballotOf({ ballots }: RunRecord, item: number, step: 'vote' | 'revote'): Ballot {
  return ballots[`${item} ${step}`] ?? noBallot;
}

/** What was voted on a case, before and after the talk. */
export function ballotsOf(record: RunRecord, item: number): Record<'vote' | 'revote', Ballot> {
  return { vote: ballotOf(record, item, 'vote'), revote: ballotOf(record, item, 'revote') };
}

/** The record with a ballot in place. */
export function withBallot(
  record: RunRecord,
  item: number,
  step: 'vote' | 'revote',
  ballot: Ballot,
): RunRecord {
  return { ...record, ballots: { ...record.ballots, [`${item} ${step}`]: ballot } };
}

/** The record once a screen is shown: a part begins when its first screen is. */
export function visited(
  record: RunRecord,
  place: number,
  item: number | undefined,
  now: number,
): RunRecord {
  const isBegun = item === undefined || record.started[item] !== undefined;
  if (isBegun && record.place === place) return record;
  const started = isBegun ? record.started : { ...record.started, [item]: now };
  return { ...record, place, started };
}

/** The workshops in what the tab has kept. What is not as it was written is left out. */
export function readSession(kept: unknown): WorkshopSession {
  const session = isObject(kept) ? kept : {};
  const records = Object.entries(isObject(session['records']) ? session['records'] : {});
  return {
    role: roles.find((role) => role === session['role']) ?? 'officer',
    records: Object.fromEntries(records.map(([id, record]) => [id, readRecord(record)])),
  };
}

function readRecord(kept: unknown): RunRecord {
  if (!isObject(kept)) return noRecord;
  const ballots = Object.entries(isObject(kept['ballots']) ? kept['ballots'] : {});
  return {
    place: typeof kept['place'] === 'number' ? kept['place'] : 0,
    started: only(kept['started'], isNumber),
    ...(isNumber(kept['present']) && { present: kept['present'] }),
    ballots: Object.fromEntries(
      ballots.map(([key, ballot]) => [
        key,
        isObject(ballot)
          ? { hands: only(ballot['hands'], isNumber), codes: only(ballot['codes'], isString) }
          : noBallot,
      ]),
    ),
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isString = (value: unknown): value is string => typeof value === 'string';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function only<T>(kept: unknown, is: (value: unknown) => value is T): Readonly<Record<string, T>> {
  const entries = Object.entries(isObject(kept) ? kept : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => is(entry[1])));
}
