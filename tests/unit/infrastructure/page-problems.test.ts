import { describe, expect, test } from "vitest";
import { isForeign, isHarmless } from "../../browser/support/page-problems";

describe("isForeign", () => {
  test.each([
    "http://localhost:41730/data/manifest.json",
    "http://127.0.0.1:41730/article.html",
    "data:image/png;base64,AAAA",
    "blob:http://localhost:41730/5d2c",
    "blob:null/5d2c",
  ])("lets %s pass", (address) => {
    expect(isForeign(address)).toBe(false);
  });

  test.each([
    "https://tiles.example/1/2/3.png",
    "https://localhost:41730/",
    "http://localhost:80/",
    "http://localhost.example:41730/",
    "file:///etc/hostname",
  ])("holds %s for foreign", (address) => {
    expect(isForeign(address)).toBe(true);
  });
});

describe("isHarmless", () => {
  test("lets a driver's remark on reading the picture back pass", () => {
    expect(
      isHarmless(
        "console warning: [.WebGL-0x1]GL Driver Message (OpenGL, Performance, GL_CLOSE_PATH_NV, High): GPU stall due to ReadPixels",
      ),
    ).toBe(true);
  });

  test.each([
    "console error: WebGL: INVALID_OPERATION: drawElements",
    "failed request: net::ERR_CONNECTION_REFUSED http://localhost:41730/data/manifest.json",
    "failed request: 404 http://localhost:41730/net::ERR_ABORTED ",
  ])("lets nothing else pass: %s", (problem) => {
    expect(isHarmless(problem)).toBe(false);
  });
});
