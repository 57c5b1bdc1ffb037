import { createHash } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchJson } from "../../../src/load/fetch-json";

afterEach(() => vi.unstubAllGlobals());

describe("fetching a built file", () => {
  test("gives what it holds when the bytes are the right ones", async () => {
    serve(new Response('{"a":1}'));
    await expect(fetchJson("/x.json", "x.json", sha256('{"a":1}'))).resolves.toEqual({ a: 1 });
  });

  test("names an altered file as damaged, with the digest found and expected", async () => {
    serve(new Response('{"a":2}'));
    const failure = fetchJson("/x.json", "x.json", sha256('{"a":1}'));
    await expect(failure).rejects.toMatchObject({ file: "x.json", reason: "damaged" });
    await expect(failure).rejects.toThrow(sha256('{"a":1}'));
  });

  test("asks past what the device has kept for a file that it kept damaged", async () => {
    const kept = new Map([["/x.json", '{"a":2}']]);
    const cache = { delete: (url: string) => Promise.resolve(kept.delete(url)) };
    vi.stubGlobal("caches", {
      keys: () => Promise.resolve(["data"]),
      open: () => Promise.resolve(cache),
    });
    vi.stubGlobal("fetch", (url: string, init?: RequestInit) =>
      Promise.resolve(
        new Response(kept.get(url) ?? (init?.cache === "reload" ? '{"a":1}' : '{"a":3}')),
      ),
    );
    await expect(fetchJson("/x.json", "x.json", sha256('{"a":1}'))).resolves.toEqual({ a: 1 });
  });

  test("names a file that is not JSON as damaged", async () => {
    serve(new Response("<!doctype html>"));
    await expect(fetchJson("/x.json", "x.json")).rejects.toMatchObject({ reason: "damaged" });
  });

  test("names a missing file as unreachable, with the status", async () => {
    serve(new Response("", { status: 404 }));
    const failure = fetchJson("/x.json", "x.json");
    await expect(failure).rejects.toMatchObject({ file: "x.json", reason: "unreachable" });
    await expect(failure).rejects.toThrow("404");
  });

  test("names a lost network as unreachable", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("network")));
    await expect(fetchJson("/x.json", "x.json")).rejects.toMatchObject({ reason: "unreachable" });
  });
});

function serve(response: Response): void {
  vi.stubGlobal("fetch", () => Promise.resolve(response.clone()));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
