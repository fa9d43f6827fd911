/**
 * Where a reader may be sent: the Riksdag, the Government, authorities, the EU, and lagen.nu, which shows a
 * statute at the paragraph. A copy that was read somewhere else is told in `readIn`, and never shown.
 */
const officialHosts: readonly string[] = [
  'riksdagen.se',
  'regeringen.se',
  'lagen.nu',
  'domstol.se',
  'upphandlingsmyndigheten.se',
  'konkurrensverket.se',
  'kammarkollegiet.se',
  'skatteverket.se',
  'arbetsgivarverket.se',
  'esf.se',
  'europa.eu',
];

/** Whether an address is one of those, or of a part of one, over an encrypted connection. */
export function isOfficial(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' &&
    officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}
