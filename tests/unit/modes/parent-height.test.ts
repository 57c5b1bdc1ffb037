import { describe, expect, test } from "vitest";
import { embedHeight, heightMessages } from "../../../src/modes/parent-height";

describe("the height of an embed", () => {
  test.each([
    ["usual for its width, where the host gave less", 1200, 150, 230, 650],
    ["what the host gave, where that is enough", 600, 700, 230, 700],
    ["what leaves the map room beside long texts on a phone", 390, 575, 330, 630],
  ])("is %s", (_, width, given, aroundMap, height) => {
    expect(embedHeight({ width, given, aroundMap })).toBe(height);
  });
});

describe("the messages to the host", () => {
  const href = "https://map.example/?mode=embed&childId=story-1";
  const messages = heightMessages(575, href);

  test("speak pym", () => {
    expect(messages[0]).toBe("pymxPYMxstory-1xPYMxheightxPYMx575");
  });

  test("speak Datawrapper, Embedly and Flourish, and AMP", () => {
    expect(messages[1]).toEqual({ "datawrapper-height": { "story-1": 575 } });
    expect(JSON.parse(String(messages[2]))).toMatchObject({
      context: "iframe.resize",
      height: 575,
      src: href,
    });
    expect(messages[3]).toEqual({ sentinel: "amp", type: "embed-size", height: 575 });
  });
});
