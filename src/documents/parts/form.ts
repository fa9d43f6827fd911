import type { Block, Inline, Text } from '#documents/paper.ts';

import { interpolate, type Slots } from './interpolate.ts';
import { blank, heading, isText, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** A section of a form: its heading, what it is about, and the fields to fill in. */
export type FormSection = {
  readonly title: string;
  readonly text?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** What belongs in its fields, where their names do not say it. */
  readonly blank?: string;
};

/** What is known of the fields, by "section.field". */
export type KnownFields = Readonly<Record<string, Inline | Text | undefined>>;

/** The sections of a form, numbered, with what is known filled in and the rest as blanks. */
export function form(
  context: PaperContext,
  sections: Readonly<Record<string, FormSection>>,
  known: KnownFields,
  slots: Slots = {},
  after: Readonly<Record<string, readonly Block[]>> = {},
): Block[] {
  return Object.entries(sections).flatMap(([key, { title, text, fields, blank }], index) => [
    heading(2, `${index + 1}. ${title}`),
    ...(text === undefined ? [] : [paragraph(interpolate(context, text, slots))]),
    ...(fields === undefined
      ? []
      : [fieldsOf(context, fields, (field) => known[`${key}.${field}`], key, blank)]),
    ...(after[key] ?? []),
  ]);
}

/** What is the same in every paper of a case, and filled in once. */
const sharedFields: readonly string[] = [
  'account',
  'authority',
  'authorityNumber',
  'contact',
  'delegation',
  'number',
  'officer',
  'period',
  'signatory',
  'unit',
];

/** A longer name than this is not said again in its blank. */
const told = 30;

/** Beside a signature these are written by hand, on a line: they are no places to fill in. */
const byHand: readonly string[] = ['place', 'sign', 'print'];
const line = '…'.repeat(16);

/**
 * Fields with what is known of each; a blank that says what belongs there for the rest. What has been written in a
 * field stands, also when an answer comes to say the same.
 */
export function fieldsOf(
  { words, notes }: PaperContext,
  fields: Readonly<Record<string, string>>,
  known: (field: string) => Inline | Text | undefined,
  section = '',
  belongs?: string,
): Block {
  return {
    kind: 'facts',
    rows: Object.entries(fields).map(([field, name]) => {
      const id = sharedFields.includes(field) ? field : `${section}.${field}`;
      const own = blank(belongs ?? (name.length > told ? words.common.fillIn : lower(name)), id);
      const value =
        (notes.fields[id] ?? '') === ''
          ? (known(field) ?? ('sign' in fields && byHand.includes(field) ? line : own))
          : own;
      return { name, text: isText(value) ? value : [value] };
    }),
  };
}

/** A label within brackets; an abbreviation keeps its capitals. */
function lower(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}
