// A small web server on 127.0.0.1 for test pages: files of one folder, with headers and bodies changed by a case where it needs to.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** What one path answers instead of its file, or with which headers besides. */
export interface Answer {
  body?: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** "http://127.0.0.1:40123" */
  origin: string;
  /** The address of a case's page. */
  page(name: string, file?: string): string;
  /** Sets what a path ("/nothing/page.html") answers from now on. */
  answer(path: string, answer: Answer): void;
  /** The paths asked for so far, in order. */
  asked: string[];
  close(): Promise<void>;
}

export async function servePages(folder: string): Promise<PageServer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    const { body, headers } = answers.get(path) ?? {};
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const send = (content: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      response.end(content);
    };
    if (body !== undefined) return send(body);
    const file = normalize(join(folder, path));
    if (!file.startsWith(normalize(folder) + sep)) return void response.writeHead(403).end();
    readFile(file).then(send, () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (name, file = 'page.html') => `${origin}/${name}/${file}`,
    answer: (path, answer) => void answers.set(path, answer),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
