import type { Rulebook } from '#rulebook/index.ts';

let reading: Promise<Rulebook> | undefined;

/** The rule book of this build, read once. It is data: it stands in the page, or the page says where it lies. */
export async function loadRulebook(): Promise<Rulebook> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Rulebook> {
  const place = document.getElementById('rulebook');
  const text =
    place instanceof HTMLLinkElement ? await fetched(place.href) : (place?.textContent ?? '');
  return parsed(text);
}

/** Something in between may have answered with a page of its own. */
function parsed(text: string): Rulebook {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own data, checked when it was built
    const read: Rulebook | null = JSON.parse(text);
    if (read?.questions[0] !== undefined) return read;
  } catch {
    // Told below.
  }
  throw new Error('The rule book could not be fetched: something else stood in its place.');
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The rule book could not be fetched: ${response.status}.`);
  return response.text();
}
