import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const IS_TEXT = /\.(html|js|css)$/;
const HASHED = /-([\w-]{8})\.(js|css|woff2)\b/g;

/** The built page on a server of its own, which can go away and which can be given another build. */
export class Site {
  private readonly server: Server;
  /** Which build it is; another one has other names for all its hashed files, as a change of everything would. */
  private build = '';

  private constructor() {
    this.server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      this.read(path === '/' ? '/index.html' : path).then(
        (body) => {
          response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
          response.setHeader('cache-control', 'no-cache');
          response.end(body);
        },
        () => response.writeHead(404).end(),
      );
    });
  }

  static async start(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  deploy(build: string): void {
    this.build = `.${build}`;
  }

  /** From now on nobody answers. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async read(path: string): Promise<string | Buffer> {
    if (this.build === '') return readFile(join(ROOT, path));
    const isOfBuild = !path.includes('/assets/') || path.includes(this.build);
    if (!isOfBuild) throw new Error('of another build');
    const file = join(ROOT, path.replace(this.build, ''));
    if (!IS_TEXT.test(path)) return readFile(file);
    const text = await readFile(file, 'utf8');
    return text.replace(HASHED, `-$1${this.build}.$2`).replace('"version":"', `"version":"${this.build}`);
  }
}
