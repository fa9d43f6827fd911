/** What SCORM 1.2 has a learning platform lay in its window under the name `API`; every answer is a text. */
export type Runtime = Readonly<{
  LMSInitialize: (nothing: '') => string;
  LMSGetValue: (name: string) => string;
  LMSSetValue: (name: string, value: string) => string;
  LMSCommit: (nothing: '') => string;
  LMSFinish: (nothing: '') => string;
}>;

type PlatformWindow = Window & { readonly API?: Runtime };

/** A platform lays no more frames than this around a course. */
const mostFrames = 7;

/**
 * The platform's runtime, looked for where the standard says: in this window and the frames around it, then in
 * the window that opened it and the frames around that. Undefined where there is none.
 */
export function findRuntime(here: Window): Runtime | undefined {
  return inFrames(here) ?? inFrames(openerOf(here));
}

function inFrames(from: Window | null): Runtime | undefined {
  let window: PlatformWindow | null = from;
  for (let out = 0; window !== null && out <= mostFrames; out += 1)
    try {
      if (window.API !== undefined) return window.API;
      window = window.parent === window ? null : window.parent;
    } catch {
      // A window of another origin lets nobody look in.
      return undefined;
    }
  return undefined;
}

function openerOf(here: Window): Window | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a browser holds there is a window or nothing
    return (here.opener ?? here.top?.opener ?? null) as Window | null;
  } catch {
    return null;
  }
}
