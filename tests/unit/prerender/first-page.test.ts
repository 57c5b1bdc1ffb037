import { expect, test } from "vitest";
import { firstPage } from "../../../src/prerender/first-page";

test("the page at uk/ opens in Ukrainian, with its files one folder up", async () => {
  const { html, description } = await firstPage({ folder: "public", language: "uk", site: "../" });
  expect(html).toMatch(/<h1[^>]*>Ніч /);
  expect(html).toContain('<div class="map-outline"><svg');
  expect(description.title).toBe(
    "Повітряна війна проти України та лінія фронту на одному годиннику",
  );
  expect(description.dataset).toMatchObject({
    license: "../?tab=about",
    distribution: [{ contentUrl: "../data/manifest.json" }],
    spatialCoverage: { name: "Україна" },
  });
});

test("nothing of the page can be pressed before the program is there", async () => {
  const { html } = await firstPage({ folder: "public", language: "en", site: "./" });
  const controls = html.match(/<(?:button|input|select)\s[^>]*>/g) ?? [];
  expect(controls.length).toBeGreaterThan(10);
  expect(controls.filter((control) => !/\sdisabled[\s>/]/.test(control))).toEqual([]);
});

test("the page holds a timeline for each shape of window, with identifiers and names of its own", async () => {
  const { html } = await firstPage({ folder: "public", language: "en", site: "./" });
  const docks = html.match(/<footer class="dock first [a-z]+">/g);
  expect(docks).toEqual([
    '<footer class="dock first wide">',
    '<footer class="dock first narrow">',
    '<footer class="dock first low">',
  ]);
  const identifiers = [...html.matchAll(/ id="([^"]+)"/g)].map(([, identifier]) => identifier);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  const referred = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, identifier]) => identifier);
  expect(referred.length).toBeGreaterThan(0);
  expect(referred.filter((identifier) => !identifiers.includes(identifier))).toEqual([]);
});
