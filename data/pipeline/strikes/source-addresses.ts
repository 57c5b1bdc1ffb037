import type { StrikeSource } from "../../../src/model/strike";
import { clip } from "../check-cells";

/** A repair of the addresses of one row. */
export interface AddressMend {
  readonly rule: string;
  readonly detail: string;
}

export interface SourceAddresses {
  /** Each address once, named by its host. */
  readonly sources: ReadonlyArray<StrikeSource>;
  readonly mends: ReadonlyArray<AddressMend>;
}

/** What the source writes where it withholds an address. */
const WITHHELD = "HIDDEN";
const HOST_AND_PATH = /^[a-z0-9-]+(\.[a-z0-9-]+)+\//i;

/** Reads the addresses of one row: without scheme, several in one cell, with stray words, or withheld. */
export function readAddresses(cells: ReadonlyArray<string>): SourceAddresses {
  const sources = new Map<string, StrikeSource>();
  const mends: Array<AddressMend> = [];
  for (const cell of cells) {
    if (cell === WITHHELD) {
      mends.push({ rule: "withheld-address", detail: "the source withholds it" });
      continue;
    }
    const words = cell.trim().split(/\s+/);
    const addresses = words.map(addressOfWord).filter((address) => address !== null);
    if (addresses.length !== 1 || addresses[0] !== cell) {
      mends.push({
        rule: "address",
        detail: `"${clip(cell)}" -> ${addresses.join(", ") || "none"}`,
      });
    }
    for (const url of addresses) {
      if (sources.has(url)) mends.push({ rule: "repeated-address", detail: url });
      sources.set(url, { name: hostName(url), url });
    }
  }
  return { sources: [...sources.values()], mends };
}

function addressOfWord(word: string): string | null {
  if (isWebAddress(word)) return word;
  return HOST_AND_PATH.test(word) ? `https://${word}` : null;
}

/** Whether a text is an http or https address that a link may point at. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"|]+$/.test(text) && URL.canParse(text);
}

function hostName(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}
