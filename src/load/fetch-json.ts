import { LoadError } from "./load-error";

/**
 * Fetches and parses one JSON file. With `sha256` (hex) the bytes are checked first, so that a cut or
 * altered file is named as damaged; where the page is not served securely the platform offers no
 * digest and the schema alone stands guard. A damaged copy that the device has kept is given up and
 * asked for anew, since it would be given again by every retry. Throws `LoadError`.
 */
export async function fetchJson(url: string, file: string, sha256?: string): Promise<unknown> {
  const bytes =
    sha256 !== undefined && crypto.subtle !== undefined
      ? await fetchChecked(url, file, sha256)
      : await fetchBytes(url, file);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new LoadError(file, "damaged", `not JSON (${String(error)})`);
  }
}

async function fetchChecked(url: string, file: string, sha256: string): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(url, file);
  if ((await hexDigest(bytes)) === sha256) return bytes;
  await forgetKept(url);
  const anew = await fetchBytes(url, file, { cache: "reload" });
  const actual = await hexDigest(anew);
  if (actual === sha256) return anew;
  throw new LoadError(file, "damaged", `SHA-256 is ${actual}, expected ${sha256}`);
}

/** What the service worker has kept of an address. */
async function forgetKept(url: string): Promise<void> {
  try {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      await cache.delete(url, { ignoreSearch: true });
    }
  } catch {
    // Nothing is kept where there is no storage.
  }
}

async function fetchBytes(url: string, file: string, init?: RequestInit): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    throw new LoadError(file, "unreachable", String(error));
  }
  if (!response.ok) throw new LoadError(file, "unreachable", `HTTP ${response.status}`);
  try {
    return await response.arrayBuffer();
  } catch (error) {
    throw new LoadError(file, "unreachable", `the transfer broke off (${String(error)})`);
  }
}

async function hexDigest(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
