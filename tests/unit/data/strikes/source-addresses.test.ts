import { describe, expect, it } from "vitest";
import { isWebAddress, readAddresses } from "../../../../data/pipeline/strikes/source-addresses";

function read(...cells: ReadonlyArray<string>) {
  const { sources, mends } = readAddresses(cells);
  return { urls: sources.map(({ url }) => url), rules: mends.map(({ rule }) => rule) };
}

describe("source addresses", () => {
  it("are named by their host", () => {
    expect(readAddresses(["https://www.example.org/a"]).sources).toEqual([
      { name: "example.org", url: "https://www.example.org/a" },
    ]);
  });

  it("without a scheme get one", () => {
    expect(read("t.me/channel/1")).toEqual({
      urls: ["https://t.me/channel/1"],
      rules: ["address"],
    });
  });

  it("are told apart where one cell holds two", () => {
    expect(read("https://a.example/1 https://b.example/2")).toEqual({
      urls: ["https://a.example/1", "https://b.example/2"],
      rules: ["address"],
    });
  });

  it("lose a remark written behind them", () => {
    expect(read("https://t.me/c/1/2 part 2")).toEqual({
      urls: ["https://t.me/c/1/2"],
      rules: ["address"],
    });
  });

  it("that the source withholds are said to be so", () => {
    expect(read("HIDDEN")).toEqual({ urls: [], rules: ["withheld-address"] });
  });

  it("appear once", () => {
    expect(read("https://a.example/1", "https://a.example/1")).toEqual({
      urls: ["https://a.example/1"],
      rules: ["repeated-address"],
    });
  });

  it("that a link must not follow are left out and said to be so", () => {
    expect(read("javascript:alert(1)")).toEqual({ urls: [], rules: ["address"] });
    expect(isWebAddress("https://")).toBe(false);
    expect(isWebAddress('https://a.example/"><script>')).toBe(false);
  });
});
