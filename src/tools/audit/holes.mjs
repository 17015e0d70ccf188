/**
 * @typedef {{ readonly name: string, readonly severity: string, readonly nodes: readonly string[] }} Vulnerable
 * @typedef {{ readonly vulnerabilities: Readonly<Record<string, Vulnerable>> }} AuditReport what `npm audit --json` prints
 * @typedef {{ readonly packages: Readonly<Record<string, { readonly version?: string }>> }} Lock
 */

/** What does not ship may wait for the next version, unless it is one of these. */
const GRAVE = ['high', 'critical'];

/**
 * The packages of which something ships, as `name version`, by what THIRD-PARTY.md lists. Those that one of them brings within
 * its own files are left to it: npm does not know them.
 * @param {string} thirdParty
 * @returns {ReadonlySet<string>}
 */
export function shippedPackages(thirdParty) {
  return new Set(
    [...thirdParty.matchAll(/^## (\S+) (\d\S*)$/gm)].map(([, name, version]) => `${name} ${version}`),
  );
}

/**
 * The known holes that must be mended: of what ships each, of what builds and tests it the grave ones; a line for each.
 * @param {AuditReport} report
 * @param {Lock} lock
 * @param {ReadonlySet<string>} shipped
 * @returns {readonly string[]}
 */
export function holes({ vulnerabilities }, lock, shipped) {
  return Object.values(vulnerabilities).flatMap(({ name, severity, nodes }) => {
    const versions = [...new Set(nodes.map((place) => lock.packages[place]?.version ?? '?'))];
    const ships = versions.some((version) => version === '?' || shipped.has(`${name} ${version}`));
    if (!ships && !GRAVE.includes(severity)) return [];
    return [`${name} ${versions.join(', ')}: ${severity}${ships ? ', and it ships' : ''}`];
  });
}
