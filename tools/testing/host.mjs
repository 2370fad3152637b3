// The site of a host: the files of the repository as they are, pages made for a test, and files that can be out of reach.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../setup.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A browser asks for it when it likes, once for a site. */
export const icon = '/favicon.ico';

export class Host {
  /**
   * The paths of the files that are out of reach now: they answer 503.
   *
   * @type {Set<string>}
   */
  outOfReach = new Set();
  /**
   * The paths of the files that are kept back now, with what each waits for.
   *
   * @type {Map<string, Promise<unknown>>}
   */
  keptBack = new Map();
  /** @type {Map<string, { content: string | Buffer, headers: Record<string, string | undefined> }>} */
  #files = new Map();
  #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts on a port that is free. */
  static async start() {
    const host = new Host();
    host.#server.listen(0, 'localhost');
    await once(host.#server, 'listening');
    return host;
  }

  get origin() {
    const address = this.#server.address();
    if (typeof address !== 'object') throw new Error('A site that listens on a port has a number for it.');
    return `http://localhost:${address?.port}`;
  }

  /**
   * Adds a page.
   *
   * @param {string} path its path on the site
   * @param {{ html?: string, head?: string, body?: string, headers?: Record<string, string> }} page attributes of its root,
   *   content of its head and body, and headers of its own
   * @returns {string} its address
   */
  page(path, { html = 'lang="nl"', head = '', body = '', headers = {} }) {
    const document = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${path}</title>${head}</head><body>${body}</body></html>`;
    return this.file(path, document, headers);
  }

  /**
   * Adds a file that stands nowhere, or gives it from memory.
   *
   * @param {string} path
   * @param {string | Buffer} content
   * @param {Record<string, string>} headers
   * @returns {string} its address
   */
  file(path, content, headers = {}) {
    this.#files.set(path, { content, headers: { 'Content-Type': types[extname(path)] ?? types['.html'], ...headers } });
    return this.address(path);
  }

  /**
   * Leads from a path to another.
   *
   * @param {string} path
   * @param {string} to
   */
  redirect(path, to) {
    this.file(path, '', { Location: to });
  }

  /** @param {string} path */
  address(path) {
    return `${this.origin}${path}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async #answer({ url = '/' }, response) {
    const { pathname } = new URL(url, this.origin);
    await this.keptBack.get(pathname);
    const file = this.#files.get(pathname);
    // A test asks for what is there now.
    response.setHeader('Cache-Control', 'no-store');
    if (this.outOfReach.has(pathname)) response.writeHead(503).end();
    // No page of a test has one, and that is no fault of it.
    else if (pathname === icon) response.writeHead(204).end();
    else if (file) response.writeHead(file.headers['Location'] ? 302 : 200, file.headers).end(file.content);
    else await this.#answerFile(pathname, response);
  }

  /**
   * @param {string} pathname
   * @param {import('node:http').ServerResponse} response
   */
  async #answerFile(pathname, response) {
    try {
      const content = await readFile(join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? types['.html'] }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}
