import { visit } from 'jsonc-parser';

import { pathName } from './localProblem.ts';

/** The line of every value in a JSON text by its path, or the line where it stops being JSON. */
export type JsonLines =
  | { readonly ok: true; readonly lineOf: (path: readonly PropertyKey[]) => number | undefined }
  | JsonFault;

type JsonFault =
  | { readonly ok: false; readonly line: number; readonly found: string }
  /** A field that stands twice: a reader of JSON would silently drop one. */
  | { readonly ok: false; readonly line: number; readonly twice: string };

/** Deeper than this is nothing that we ask for. */
const deepest = 40;

/**
 * Reads where things stand in a JSON text. Browsers say that differently or not at all when they
 * refuse a text, and never for one that is JSON but says something wrong.
 */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const wrong = (offset: number, length: number, line: number): never => {
    // Of a picture, say, what stands there cannot be shown.
    const found = text
      .slice(offset, offset + Math.min(length, 40))
      .replaceAll(/\p{Cc}/gu, '\uFFFD');
    throw new Stop({ ok: false, line: line + 1, found });
  };
  const value = (
    offset: number,
    length: number,
    line: number,
    _: number,
    path: () => (string | number)[],
  ): void => {
    if (path().length > deepest) wrong(offset, length, line);
    lines.set(JSON.stringify(path()), line + 1);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: value,
        onArrayBegin: value,
        onLiteralValue: (_, ...where) => value(...where),
        onObjectProperty: (name, _offset, _length, line, _column, path) => {
          const whole = [...path(), name];
          if (lines.has(JSON.stringify(whole)))
            throw new Stop({ ok: false, line: line + 1, twice: pathName(whole) });
        },
        onError: (_, offset, length, line) => wrong(offset, length, line),
      },
      { disallowComments: true },
    );
    return { ok: true, lineOf: (path) => lines.get(JSON.stringify(path)) };
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault;
    throw stop;
  }
}

/** Ends the reading at the first fault. */
class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super();
    this.fault = fault;
  }
}
