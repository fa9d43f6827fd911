import { pathName } from './pathName.ts';

/** The line of every value in a JSON text by its path, or the line where it stops being JSON. */
export type JsonLines =
  | { readonly ok: true; readonly lines: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly line: number; readonly found: string }
  /** A field that stands twice: a reader of JSON would silently drop one. */
  | { readonly ok: false; readonly line: number; readonly twice: string };

// No control characters in a string.
const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[\x20\x21\x23-\x5b\x5d-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;
/** Deeper than this is nothing that we ask for. */
const deepest = 40;

type Fault = Exclude<JsonLines, { readonly ok: true }>;

/**
 * Reads where things stand in a JSON text. Browsers say that differently or not at all when they
 * refuse a text, and never for one that is JSON but says something wrong.
 */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  let at = 0;
  let end = 0;
  let line = 1;
  let fault: Fault | undefined;
  let next = read();

  const fine = value([], 0) && (next === '' ? /^[\t\n\r ]*$/.test(text.slice(end)) : wrong());
  if (fine) return { ok: true, lines };
  return fault ?? unread();

  /** The next token, or '' where there is none. */
  function read(): string {
    token.lastIndex = end;
    const found = token.exec(text)?.[0] ?? '';
    for (; at < end + found.length - found.trimStart().length; at++) if (text[at] === '\n') line++;
    if (found === '') return '';
    end += found.length;
    at = end;
    return found.trimStart();
  }

  function take(wanted: string): boolean {
    if (next !== wanted) return wrong();
    next = read();
    return true;
  }

  function wrong(): false {
    fault ??= next === '' ? unread() : { ok: false, line, found: next.slice(0, 40) };
    return false;
  }

  function unread(): Fault {
    const rest = text.slice(end);
    // Only what JSON takes for blank: any other is what stands wrong.
    const blank = /^[\t\n\r ]*/.exec(rest)?.[0] ?? '';
    const onLine = line + (blank.match(/\n/g)?.length ?? 0);
    const found = rest.slice(blank.length).split(/[\t\n\r ]/, 1)[0] ?? '';
    return { ok: false, line: onLine, found: found.slice(0, 40) };
  }

  function value(path: readonly PropertyKey[], depth: number): boolean {
    if (depth > deepest) return wrong();
    lines.set(pathName(path), line);
    if (next === '{') return fields(path, depth);
    if (next === '[') return entries(path, depth);
    return next === '' || /^[}\],:]/.test(next) ? wrong() : take(next);
  }

  function fields(path: readonly PropertyKey[], depth: number): boolean {
    const seen = new Set<string>();
    take('{');
    if (next === '}') return take('}');
    for (;;) {
      if (!next.startsWith('"')) return wrong();
      const name = String(JSON.parse(next));
      if (seen.has(name)) {
        fault ??= { ok: false, line, twice: pathName([...path, name]) };
        return false;
      }
      seen.add(name);
      if (!take(next) || !take(':') || !value([...path, name], depth + 1)) return false;
      if (next === '}') return take('}');
      if (!take(',')) return false;
    }
  }

  function entries(path: readonly PropertyKey[], depth: number): boolean {
    take('[');
    if (next === ']') return take(']');
    for (let index = 0; ; index++) {
      if (!value([...path, index], depth + 1)) return false;
      if (next === ']') return take(']');
      if (!take(',')) return false;
    }
  }
}
