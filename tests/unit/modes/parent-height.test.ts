import { describe, expect, test } from "vitest";
import { embedHeight, heightMessages } from "../../../src/modes/parent-height";

describe("the height of an embed", () => {
  test.each([
    [1200, 650],
    [600, 575],
    [390, 480],
  ])("%i px wide is %i px", (width, height) => {
    expect(embedHeight(width)).toBe(height);
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
