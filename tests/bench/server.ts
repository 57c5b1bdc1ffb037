import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".geojson": "application/geo+json",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

export interface Site {
  /** Folders by the path, with a slash at its end, under which they are served; the longest wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** Texts by their path. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Server {
  /** Ends in a slash. */
  readonly origin: string;
  close(): void;
}

/** Serves a site on a free port of this machine, compressed by gzip and never from a cache. */
export async function serve({ folders, texts }: Site): Promise<Server> {
  const compressed = new Map([...texts].map(([path, text]) => [path, gzipSync(text)]));
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const bodyOf = async (path: string): Promise<Buffer> => {
    const known = compressed.get(path);
    if (known) return known;
    const prefix = prefixes.find((candidate) => path.startsWith(candidate)) ?? "";
    const body = gzipSync(
      await readFile(join(folders[prefix] as string, path.slice(prefix.length))),
    );
    compressed.set(path, body);
    return body;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const path = normalize(pathname).slice(1) || "index.html";
    try {
      const body = await bodyOf(path);
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "content-encoding": "gzip",
        "cache-control": "no-store",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
