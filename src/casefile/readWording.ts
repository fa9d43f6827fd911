import { noteLimits, type Wording } from './notes.ts';
import { ownField, readText, type Tell } from './readText.ts';

/** Reads how a paper read where a field was filled in. It is only compared with, so any text will do. */
export function readWording(
  data: Readonly<Record<string, unknown>>,
  entry: number,
  tell: Tell,
): Wording {
  const text = (name: keyof Wording, limit: number): string =>
    readText(ownField(data, name), { field: 'wordings', entry }, limit, tell);
  return {
    field: text('field', noteLimits.line),
    paper: text('paper', noteLimits.line),
    language: text('language', noteLimits.line),
    text: text('text', noteLimits.text),
  };
}
