import { resolveConfig } from "vite";
import { expect, it } from "vitest";

it("every build of the site checks what may be published, not only a command beside it", {
  timeout: 60_000,
}, async () => {
  const { plugins } = await resolveConfig({ logLevel: "silent" }, "build");
  expect(plugins.map(({ name }) => name)).toContain("publication");
});
