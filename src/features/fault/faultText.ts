import type { OwnWords } from '#texts/index.ts';

/** Where something is wrong. Nothing in it comes from a case. */
export type FaultPlace = {
  /** What the page is called, where its name says nothing of a case. */
  readonly page: string | undefined;
  /** The address of the page, without what a link to a case holds. */
  readonly address: string;
  /** The rule or source that the page is about. */
  readonly item: string | undefined;
  readonly version: string;
  readonly hash: string;
};

/** A report of a fault, as it is copied or mailed. */
export function faultText(
  { page, address, item, version, hash }: FaultPlace,
  written: string,
  words: OwnWords<'fault'>,
): string {
  const lines = [
    page !== undefined && words(($) => $.lines.page, { page }),
    words(($) => $.lines.address, { address }),
    item !== undefined && words(($) => $.lines.item, { item }),
    words(($) => $.lines.version, { version, hash }),
    '',
    words(($) => $.lines.wrong),
    written.trim(),
  ];
  return lines.filter((line) => line !== false).join('\n');
}
