import { findFirefox } from './findFirefox.mjs';
import { findWebkit } from './findWebkit.mjs';
import { installWithApt } from './installWithApt.mjs';

/**
 * The other engines than Chromium's, installed where that may be done. Leaves in VAGVAL_FIREFOX and
 * VAGVAL_WEBKIT, where playwright.config.ts looks, what there is.
 * @returns {string[]} why an engine cannot be had
 */
export function ensureEngines() {
  const reasons = [];

  const noFirefox = findFirefox() ? undefined : installWithApt(['firefox-esr'], 'Firefox');
  const firefox = findFirefox();
  if (firefox) process.env['VAGVAL_FIREFOX'] = firefox;
  else reasons.push(`Firefox: ${noFirefox ?? 'not found'}. Name one in FIREFOX_PATH.`);

  const parts = ['webkit2gtk-driver', 'xvfb'];
  const noWebkit = findWebkit() ? undefined : installWithApt(parts, 'WebKitGTK');
  if (findWebkit()) process.env['VAGVAL_WEBKIT'] = 'yes';
  else reasons.push(`WebKitGTK: ${noWebkit ?? 'not found'}.`);

  return reasons;
}
