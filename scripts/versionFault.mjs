/**
 * What is wrong between a version and a change log, or undefined: the newest heading is the version, and
 * something stands under it.
 * @param {string} version
 * @param {string} log
 */
export function versionFault(version, log) {
  const [, newest, text] = /^## (\S+)\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(log) ?? [];
  if (newest !== version)
    return `package.json says ${version}, but CHANGELOG.md begins with ${newest ?? 'nothing'}.`;
  return text?.trim() ? undefined : `CHANGELOG.md says nothing about ${version}.`;
}
