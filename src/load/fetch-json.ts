import { LoadError } from "./load-error";

/**
 * Fetches and parses one JSON file. With `sha256` (hex) the bytes are checked first, so that a cut or
 * altered file is named as damaged; where the page is not served securely the platform offers no
 * digest and the schema alone stands guard. Throws `LoadError`.
 */
export async function fetchJson(url: string, file: string, sha256?: string): Promise<unknown> {
  const bytes = await fetchBytes(url, file);
  if (sha256 !== undefined && crypto.subtle !== undefined) {
    const actual = await hexDigest(bytes);
    if (actual !== sha256) {
      throw new LoadError(file, "damaged", `SHA-256 is ${actual}, expected ${sha256}`);
    }
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new LoadError(file, "damaged", `not JSON (${String(error)})`);
  }
}

async function fetchBytes(url: string, file: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url);
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
