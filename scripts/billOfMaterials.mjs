/**
 * @typedef {{ version: string, license?: string, integrity?: string, dev?: boolean }} Locked
 * @typedef {{ name: string, version: string, license?: string }} Product
 */

/**
 * What the site is made of, as CycloneDX 1.5: the packages of a lock file that are no tools of ours. `npm sbom
 * --omit=dev` leaves out what a tool wants too, as React and zod. No time and no number: the same lock, the same bill.
 * @param {Product} product
 * @param {{ packages: Readonly<Record<string, Locked>> }} lock
 */
export function billOfMaterials({ name, version, license }, { packages }) {
  const components = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, locked]) => component(path.split('node_modules/').at(-1) ?? path, locked));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', name, version, licenses: licensesOf(license) },
    },
    components,
  };
}

/**
 * @param {string} name
 * @param {Locked} locked
 */
function component(name, { version, license, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm, digest] = integrity?.split('-') ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    licenses: licensesOf(license),
    purl,
    ...(algorithm === 'sha512' &&
      digest && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
      }),
  };
}

/** @param {string | undefined} license */
function licensesOf(license) {
  return license === undefined ? [] : [{ license: { id: license } }];
}
