import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const SOURCE = 'src/offline/service-worker.ts';

/** Writes `sw.js`: the service worker with the names of all files of the build, and a version made of them. */
export function offlineBuild(): Plugin {
  let publicDir = '';
  return {
    name: 'parallax-offline-build',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const version = createHash('sha256');
        const copied = readdirSync(publicDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
        for (const path of copied.sort()) version.update(readFileSync(path));
        for (const each of Object.values(bundle))
          version.update(each.type === 'chunk' ? each.code : each.source);
        const files = [
          ...Object.keys(bundle),
          ...copied.map((path) => path.slice(publicDir.length + 1).replaceAll('\\', '/')),
        ]
          // One of 168 tables for PDFs in Chinese, Japanese or Korean is fetched when such a file is read.
          .filter((file) => !file.endsWith('.bcmap'))
          .sort();
        const build = { version: version.digest('hex').slice(0, 16), files };
        const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE);
        const source = `const BUILD = ${JSON.stringify(build)};\n${code}`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
