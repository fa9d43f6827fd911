import { caseLimit, cleanText, cutText, readCase } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import {
  type NewPart,
  noPackage,
  type OwnPackage,
  packageLimits,
  plainParts,
  withPart,
} from './ownPackage.ts';

const format = 'vagval-workshop';
const version = 1;

/** A package that has been read, with how many of its parts could not be; or why none could. */
export type PackageRead =
  | { readonly ok: true; readonly all: OwnPackage; readonly lost: number }
  | { readonly ok: false; readonly why: 'other-file' | 'newer' | 'damaged' };

/** Writes a package as one file. */
export function writePackage({ name, parts }: OwnPackage): string {
  const written = parts.map(({ id: _, ...part }) => part);
  return `${JSON.stringify({ format, version, name, parts: written }, null, 2)}\n`;
}

/** Reads a package from a file. A part that cannot be read is left out and counted; nothing throws. */
export function readPackage(
  rulebook: Rulebook,
  cards: readonly string[],
  text: string,
  today: string,
): PackageRead {
  const data = parsed(text);
  if (!isObject(data) || data['format'] !== format) return { ok: false, why: 'other-file' };
  const { version: written, parts: listed } = data;
  if (typeof written === 'number' && written > version) return { ok: false, why: 'newer' };
  if (written !== version || !isList(listed)) return { ok: false, why: 'damaged' };
  const parts = listed
    .slice(0, packageLimits.parts)
    .flatMap((part) => readPart(rulebook, cards, part, today) ?? []);
  const named = { ...noPackage, name: textIn(data['name'], packageLimits.line) };
  return { ok: true, all: parts.reduce(withPart, named), lost: listed.length - parts.length };
}

/** One part of a package; undefined where it is none. */
function readPart(
  rulebook: Rulebook,
  cards: readonly string[],
  data: unknown,
  today: string,
): NewPart | undefined {
  if (!isObject(data)) return undefined;
  const { minutes } = data;
  const shared = {
    minutes:
      typeof minutes === 'number' && minutes > 0
        ? Math.min(Math.trunc(minutes), packageLimits.minutes)
        : 0,
    questions: textIn(data['questions'], packageLimits.text),
    notes: textIn(data['notes'], packageLimits.text),
  };
  const plain = plainParts.find((kind) => kind === data['kind']);
  if (plain !== undefined) return { ...shared, kind: plain };
  const card = cards.find((id) => id === data['card']);
  if (data['kind'] === 'card' && card !== undefined) return { ...shared, kind: 'card', card };
  const { own } = data;
  if (data['kind'] !== 'own' || !isObject(own)) return undefined;
  const answered = readCase(
    rulebook,
    JSON.stringify({ asOf: today, answers: isObject(own['answers']) ? own['answers'] : {} }),
  );
  return {
    ...shared,
    kind: 'own',
    own: {
      title: textIn(own['title'], packageLimits.line),
      facts: textIn(own['facts'], packageLimits.text),
      happened: textIn(own['happened'], packageLimits.text),
      answers: answered.ok ? answered.case.answers : {},
    },
  };
}

/** What a text holds as JSON; undefined where it is none, or larger than any file of ours. */
function parsed(text: string): unknown {
  try {
    return text.length > caseLimit ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function textIn(value: unknown, limit: number): string {
  return typeof value === 'string' ? cutText(cleanText(value), limit) : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
