import * as z from 'zod';

import { gradeSchema } from './source.ts';

const hostSchema = z
  .string()
  .regex(
    /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    'skriv bara webbplatsens namn, utan https:// och www.',
  );

/** Which sites the addresses that are shown may lead to. */
export const hostsSchema = z.strictObject({
  /** By how much a source weighs. */
  allowed: z.record(gradeSchema, z.array(hostSchema)),
  /** What a word of the glossary may lead to besides. */
  terms: z.array(hostSchema),
  /** What not even a real case may name as its source, with all that lies below it. */
  refused: z.array(hostSchema),
});

export type Hosts = z.infer<typeof hostsSchema>;

/** The site an address leads to, without the `www.` that makes no difference. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Whether an address leads, encrypted, to a site that some source or word may be shown from. */
export function isAccepted({ allowed, terms }: Hosts, address: string): boolean {
  const accepted = new Set([...Object.values(allowed).flat(), ...terms]);
  return new URL(address).protocol === 'https:' && accepted.has(hostOf(address));
}

/** Whether an address leads to a site that is refused, or to one below it. */
export function isRefused({ refused }: Hosts, address: string): boolean {
  const host = hostOf(address);
  return refused.some((name) => host === name || host.endsWith(`.${name}`));
}
