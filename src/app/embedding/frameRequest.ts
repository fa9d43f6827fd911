import type { Page } from '#app/address/pages.ts';
import type { RestoredCase } from '#app/case/restoreSession.ts';
import type { Rulebook } from '#rulebook/index.ts';

let asked: URLSearchParams | undefined;

/** What the page around a frame asks for in the address. First called before that changes, and then the same. */
export function frameRequest(): URLSearchParams {
  asked ??= new URLSearchParams(isFramed() ? window.location.search : '');
  return asked;
}

/** Whether Vägval is shown within another page. */
export function isFramed(): boolean {
  return window.parent !== window;
}

type Begun = { readonly begun: RestoredCase; readonly opened: Page };

/** The case that the page around a frame begins, of an area or from a side; undefined when it names neither. */
export function framedCase(
  { areas, questions }: Rulebook,
  request: URLSearchParams,
  asOf: string,
): Begun | undefined {
  const area = areas.find(({ id }) => id === request.get('area'));
  const side = request.get('side') === 'organisation' ? 'organisation' : undefined;
  const [first] = questions;
  if (first === undefined || (area === undefined && side === undefined)) return undefined;
  const about = questions.find(({ kind }) => kind === 'area');
  const answers = area !== undefined && about !== undefined ? { [about.id]: area.id } : {};
  return {
    begun: { case: { asOf, answers }, ...(side !== undefined && { side }) },
    opened: { page: 'question', question: first.id },
  };
}
