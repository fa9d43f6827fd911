import type * as z from 'zod';

/** What is wrong with one value of a rule file, in Swedish. */
export function swedishMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'saknas' : `ska vara ${kinds[issue.expected] ?? 'annat'}`;
    case 'unrecognized_keys':
      return `fältet ${issue.keys.map((key) => `”${key}”`).join(' och ')} finns inte här; kontrollera stavningen`;
    case 'invalid_value':
      return `ska vara ${issue.values.map((value) => `”${String(value)}”`).join(' eller ')}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `ska ha minst ${issue.minimum} i listan`
        : issue.origin === 'string'
          ? 'ska inte vara tom'
          : `är för litet; det minsta är ${issue.minimum}`;
    case 'too_big':
      return `är för stort; det största är ${issue.maximum}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'har fel form';
    case 'invalid_key':
      return 'har fel form på ett id';
    default:
      return 'har fel form';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'en text; sätt ett tal eller true och false inom citattecken',
  number: 'ett tal utan citattecken',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av fält',
  record: 'en grupp av fält',
};

const formats: Readonly<Record<string, string>> = {
  date: 'ska vara en dag, skriven 2026-01-31 inom citattecken',
  url: 'ska vara en adress som börjar med https://',
};
