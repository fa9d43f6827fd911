// One HTML file for each page, so that every address works on any static host and under any path.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { runnerImport } from 'vite';

import { withPolicy } from './contentPolicy.mjs';

/**
 * @typedef {import('../src/app/place.ts')} Places
 * @typedef {import('../src/rulebook/readRulebook.ts')} Reader
 * @typedef {import('../src/rulebook/readWorkshopPlan.ts')} PlanReader
 * @param {{ root: string, outDir: string }} options
 */
export async function writePages({ root, outDir }) {
  /** @type {{ module: Places }} */
  const { module: places } = await runnerImport(join(root, 'src/app/place.ts'), { root });
  /** @type {{ module: Reader }} */
  const { module: reader } = await runnerImport(join(root, 'src/rulebook/readRulebook.ts'), {
    root,
  });
  const reading = reader.readRulebook(join(root, 'rules'));
  /** @type {{ module: PlanReader }} */
  const { module: planReader } = await runnerImport(
    join(root, 'src/rulebook/readWorkshopPlan.ts'),
    { root },
  );
  const planned = planReader.readWorkshopPlan(join(root, 'rules'));
  if (!reading.ok || !planned.ok)
    throw new Error('The rule files have faults: npm run check:rules');

  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const { questions } = reading.rulebook;
  for (const language of places.languages) {
    for (const place of places.everyPlace(
      questions.map(({ id }) => id),
      planned.plan.cards.map(({ id }) => id),
    )) {
      const address = places.addressOf(place, language);
      const file = join(outDir, address, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, withPolicy(placed(page, address, language)));
    }
  }
}

/**
 * The page as it reads from its own folder: relative addresses climb to the root.
 * @param {string} page
 * @param {string} address
 * @param {string} language
 */
function placed(page, address, language) {
  const up = '../'.repeat(address.split('/').length - 1) || './';
  return page
    .replace('<html lang="sv">', `<html lang="${language}">`)
    .replace(/(name="site-root" content=")[^"]*/, `$1${up}`)
    .replaceAll(/((?:src|href)=")\.\//g, `$1${up}`);
}
