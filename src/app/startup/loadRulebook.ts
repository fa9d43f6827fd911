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
  // oxlint-disable-next-line typescript/no-unsafe-return -- our own data, checked when it was built
  return JSON.parse(text);
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The rule book could not be fetched: ${response.status}.`);
  return response.text();
}
