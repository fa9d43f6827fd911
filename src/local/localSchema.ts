import * as z from 'zod/mini';

// No letter that hides, turns the reading order or is half of one.
const shown = z.regex(/^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u);
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(300), shown);
const long = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000), shown);
const amount = z.number().check(z.positive(), z.maximum(1e9));
const day = z.iso.date();
// Nothing that runs, and nothing that only looks like an address.
const href = z.url({ protocol: /^https?$/ });
/** A scheme and a host, as a browser names who asks: no path, no wildcard. */
const origin = z.stringFormat('origin', /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/);

const link = z.strictObject({ title: short, href });
const links = z.optional(z.array(link).check(z.maxLength(40)));
const rules = z.optional(z.array(long).check(z.maxLength(40)));

/** What a file of own rules says that it is. */
export const settingsFormat = 'vagval-settings';

/** The form of a file of own rules. It has no field by which an assessment could be changed. */
export const localSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(settingsFormat),
  version: z.literal(1),
  name: short,
  language: z.optional(z.enum(['sv', 'en'])),
  updated: z.optional(day),
  // Beside the build, nowhere else.
  wordTemplate: z.optional(
    z.string().check(z.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\.do[ct]x$/)),
  ),
  embeddedBy: z.optional(
    z
      .array(z.strictObject({ origin, tells: z.optional(z.enum(['route', 'case'])) }))
      .check(z.maxLength(20)),
  ),
  contact: z.optional(
    z.strictObject({
      name: z.optional(short),
      email: z.optional(z.email()),
      phone: z.optional(short),
      address: z.optional(short),
    }),
  ),
  directAward: z.optional(
    z.strictObject({ limit: z.optional(amount), documentFrom: z.optional(amount), rules, links }),
  ),
  decisions: z.optional(
    z
      .array(
        z.strictObject({
          route: z.optional(short),
          upTo: z.optional(amount),
          level: short,
          text: z.optional(long),
        }),
      )
      .check(z.maxLength(100)),
  ),
  grants: z.optional(z.strictObject({ rules, links })),
  conditions: z.optional(
    z
      .array(
        z.strictObject({
          route: z.optional(short),
          title: short,
          text: long,
          href: z.optional(href),
        }),
      )
      .check(z.maxLength(100)),
  ),
  sources: z.optional(
    z.array(z.strictObject({ title: short, href, read: z.optional(day) })).check(z.maxLength(100)),
  ),
  cases: z.optional(
    z
      .array(
        z.strictObject({
          route: z.optional(short),
          title: short,
          text: long,
          year: z.optional(z.int().check(z.minimum(1900), z.maximum(2200))),
          href: z.optional(href),
        }),
      )
      .check(z.maxLength(100)),
  ),
});
