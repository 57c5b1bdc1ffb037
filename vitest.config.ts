import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const ZONES = ["America/Los_Angeles", "Europe/Kyiv", "Asia/Tokyo", "Pacific/Kiritimati"];
const ZONE_TESTS = "tests/unit/**/*.zones.test.ts";

/** Node reads TZ anew only in a process of its own, hence the pool of forks. */
function unitTestsIn(
  zone: string,
  test: { name: string; include: Array<string>; exclude?: Array<string> },
): TestProjectInlineConfiguration {
  return {
    test: {
      ...test,
      environment: "node",
      pool: "forks",
      env: { TZ: zone },
      setupFiles: ["tests/unit/support/load-languages.ts"],
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      unitTestsIn("America/Los_Angeles", {
        name: "unit",
        include: ["tests/unit/**/*.test.{ts,tsx}"],
        exclude: [ZONE_TESTS],
      }),
      ...ZONES.map((zone) => unitTestsIn(zone, { name: zone, include: [ZONE_TESTS] })),
    ],
  },
});
