import { findNginx } from './findNginx.mjs';
import { installWithApt } from './installWithApt.mjs';

/** Debian's nginx for the test of its configuration, installed where that may be done. */
export function ensureNginx() {
  if (findNginx() === undefined) installWithApt(['nginx-light'], 'nginx for the tests');
}
