import type { Rulebook } from '#rulebook/index.ts';

let reading: Promise<Rulebook> | undefined;

/**
 * The rule book of this build, read once. It is data: it stands in the page, or the page says where it
 * lies. What is only read of it – sources, terms, papers – is put in place by `loadRulebookRest`; until
 * then the questions and the reasoning have all that they need.
 */
export async function loadRulebook(): Promise<Rulebook> {
  reading ??= read();
  return reading;
}

/** What stands until the rule book is complete. */
const later = {
  terms: [],
  papers: [],
  paperRoutes: [],
  paperFields: [],
  paperChecks: [],
  paperAppeal: undefined,
  readiness: { gates: [], checks: [], fills: [], changes: [], towards: [] },
} as const;

async function read(): Promise<Rulebook> {
  const place = document.getElementById('rulebook');
  const text =
    place instanceof HTMLLinkElement ? await fetched(place.href) : (place?.textContent ?? '');
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own data, checked when it was built
  const first: Omit<Rulebook, keyof typeof later> = JSON.parse(text);
  return { ...later, ...first };
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The rule book could not be fetched: ${response.status}.`);
  return response.text();
}

let completing: Promise<void> | undefined;

/** Fetches the rest of the rule book, once. A failed fetch is tried again the next time. */
export async function loadRulebookRest(): Promise<void> {
  // Where it was never read from a page, as in the build, the rule book is whole already.
  if (reading === undefined) return;
  completing ??= reading.then(complete);
  try {
    await completing;
  } catch (error) {
    completing = undefined;
    throw error;
  }
}

async function complete(rulebook: Rulebook): Promise<void> {
  const { default: rest } = await import('virtual:rulebook/rest');
  const { sources, ...others } = rest;
  // In place: what reasoning has worked out for this rule book stays its own.
  for (const [id, source] of Object.entries(sources))
    Object.assign(rulebook.sources[id] ?? {}, source);
  Object.assign(rulebook, others);
}
