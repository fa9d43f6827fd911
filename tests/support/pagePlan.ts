import { join } from 'node:path';

import { readWorkshopPlan, type WorkshopPlan } from '#rulebook/index.ts';

/** What trainers use, for tests with a document: there a module's URL is a page's. */
export const pagePlan: WorkshopPlan = read();

function read(): WorkshopPlan {
  const reading = readWorkshopPlan(join(import.meta.dirname, '..', '..', 'rules'));
  if (!reading.ok) throw new Error('workshop.yaml has faults: run the tests of rulebook/ first.');
  return reading.plan;
}
