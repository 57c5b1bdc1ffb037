import { expect, test } from "vitest";
import { handleUnder } from "../../../src/timeline/handle-under";

const compared = { from: 100, to: 200 };

test("a press on the track takes, of two evenings compared, the nearer handle", () => {
  expect(handleUnder(20, "compare", compared, 3)).toBe("start");
  expect(handleUnder(149, "compare", compared, 3)).toBe("start");
  expect(handleUnder(151, "compare", compared, 3)).toBe("playhead");
  expect(handleUnder(400, "compare", compared, 3)).toBe("playhead");
});

test("a press on the track calls the playhead of any other window, unless it is on its handle", () => {
  expect(handleUnder(90, "since", compared, 3)).toBe("track");
  expect(handleUnder(202, "since", compared, 3)).toBe("playhead");
  expect(handleUnder(90, "moving", compared, 3)).toBe("track");
});
