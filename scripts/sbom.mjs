// npm run --silent sbom: what the site is made of, as CycloneDX, on stdout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { billOfMaterials } from './billOfMaterials.mjs';
import { root } from './ensure.mjs';

const [product, lock] = ['package.json', 'package-lock.json'].map((file) =>
  JSON.parse(readFileSync(join(root, file), 'utf8')),
);
console.log(JSON.stringify(billOfMaterials(product, lock), null, 2));
