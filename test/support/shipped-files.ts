import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';

/** The bundles that a file of patterns takes back from what it leaves out. */
export function keptBy(patterns: '.vscodeignore' | '.npmignore'): readonly string[] {
  const lines = readFileSync(path.join(ROOT, patterns), 'utf8').split('\n');
  return lines.flatMap((line) => /^!\/?(dist\/.+)$/.exec(line.trim())?.[1] ?? []);
}

/** A file that is built, as bytes. Throws with the command that builds it, where it is not there. */
export function built(file: string): Buffer {
  const full = path.join(ROOT, file);
  if (!existsSync(full)) throw new Error(`${file} is not built: run \`npm run package\``);
  return readFileSync(full);
}

/** The scripts that ship with the extension or the package of npm, by their names, as they were built. */
export function shippedScripts(): ReadonlyMap<string, string> {
  const names = new Set([...keptBy('.vscodeignore'), ...keptBy('.npmignore')]);
  const scripts = [...names].filter((name) => name.endsWith('.js')).sort();
  return new Map(
    scripts.map((name) => {
      const text = built(name).toString('utf8');
      // `npm run build` and `npm run watch` leave others there.
      if (text.includes('sourceMappingURL='))
        throw new Error(`${name} is not as it ships: run \`npm run package\``);
      return [name.slice('dist/'.length), text];
    }),
  );
}
