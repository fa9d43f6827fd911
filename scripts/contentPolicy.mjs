// The content security policy of a page: nothing from elsewhere, nothing inline but what is known by its
// hash, no code made from text.
import { createHash } from 'node:crypto';

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * @typedef {{ script: ReadonlySet<string>, style: ReadonlySet<string> }} Hashes
 */

/**
 * The hashes of what stands inline in some pages.
 * @param {readonly string[]} pages
 * @returns {Hashes}
 */
export function inlineHashes(pages) {
  const found = { script: new Set(), style: new Set() };
  for (const page of pages)
    for (const [, kind, attributes = '', content = ''] of page.matchAll(inline)) {
      if (/\ssrc=|application\/json/.test(attributes)) continue;
      const hash = createHash('sha256').update(content).digest('base64');
      found[kind === 'script' ? 'script' : 'style'].add(`'sha256-${hash}'`);
    }
  return found;
}

/**
 * The policy, for what stands inline. `frameAncestors` is what only a header can say: who may show the
 * site in a frame of theirs.
 * @param {Hashes} hashes
 * @param {readonly string[]} [frameAncestors]
 */
export function contentPolicy(hashes, frameAncestors) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashes.script].join(' '),
    ['style-src', "'self'", ...hashes.style].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    // The site's own files: the municipality's settings, and what the offline copy is made of.
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(frameAncestors ? [`frame-ancestors ${frameAncestors.join(' ')}`] : []),
    // Only the policy `vagval` may hand text to what runs it; nothing but the offline worker does.
    "require-trusted-types-for 'script'",
    'trusted-types vagval',
  ].join('; ');
}

const origin = /^https?:\/\/[\w.*-]+(:\d+)?$/;

/**
 * Who may show the site in a frame: it itself, those that are named, and those that the municipality's settings let.
 * @param {string} settings
 * @param {readonly string[]} [named]
 */
export function frameAncestors(settings, named = []) {
  for (const one of named)
    if (!origin.test(one)) throw new Error(`Not an origin, as https://intranet.example.se: ${one}`);
  return ["'self'", ...new Set([...named, ...originsIn(settings)])];
}

/** @param {string} settings @returns {string[]} what stands there and is an origin; a file with a fault lets nobody */
function originsIn(settings) {
  try {
    const { embeddedBy } = JSON.parse(settings);
    if (!Array.isArray(embeddedBy)) return [];
    const found = embeddedBy.map((/** @type {{ origin?: unknown }} */ one) => String(one.origin));
    return found.filter((one) => origin.test(one) && !one.includes('*'));
  } catch {
    return [];
  }
}

/**
 * The policy of the site in one file: it calls nowhere, and nothing runs or is shown but what stands in it.
 * @param {Hashes} hashes
 */
export function singlePolicy({ script, style }) {
  return [
    "default-src 'none'",
    ['script-src', ...script].join(' '),
    ['style-src', ...style].join(' '),
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * A page with its policy written into it, before anything that it governs.
 * @param {string} page
 * @param {(hashes: Hashes) => string} policyOf
 */
export function withPolicy(page, policyOf = contentPolicy) {
  const policy = policyOf(inlineHashes([page]));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return page.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta}`);
}
