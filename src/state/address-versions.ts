/**
 * An address without `v` is of version 1, as all were before there was a second. The next version is
 * the length of `MIGRATIONS` and one more.
 */
export const VERSION_PARAMETER = "v";
const FIRST_VERSION = 1;

/** Changes what an address of one version says to what the next one means by the same. */
export type Migration = (given: URLSearchParams) => void;

/** The first from version 1 to 2, and so on. */
export const MIGRATIONS: ReadonlyArray<Migration> = [dropFlowOfSeveralWaves];

export const CURRENT_VERSION = FIRST_VERSION + MIGRATIONS.length;

/** Weapon class, launch site and target; since version 2 the line of the wave follows. */
const FLOW_OF_SEVERAL_WAVES = /^flow:[^/]*\/[^/]*\/[^/]*$/;

/** What an address gave as its version where that is newer than this program, or none; else null. */
export function unknownVersion(given: URLSearchParams): string | null {
  const text = given.get(VERSION_PARAMETER);
  return text === null || versionOf(text) !== null ? null : text;
}

/** What an address says, in the current version; that of an unknown one as it stands. */
export function toCurrent(given: URLSearchParams): URLSearchParams {
  const text = given.get(VERSION_PARAMETER);
  const version = text === null ? FIRST_VERSION : (versionOf(text) ?? CURRENT_VERSION);
  const current = new URLSearchParams(given);
  for (const migrate of MIGRATIONS.slice(version - FIRST_VERSION)) migrate(current);
  return current;
}

/** Whether an address must name its version, since without it something else would be read. */
export function needsVersion(query: string): boolean {
  const given = new URLSearchParams(query);
  return toCurrent(given).toString() !== given.toString();
}

function versionOf(text: string): number | null {
  const version = Number(text);
  const isKnown = /^\d+$/.test(text) && FIRST_VERSION <= version && version <= CURRENT_VERSION;
  return isKnown ? version : null;
}

/** A flow once stood for all waves of a class; now each is one of its own, and none can be told. */
function dropFlowOfSeveralWaves(given: URLSearchParams): void {
  if (FLOW_OF_SEVERAL_WAVES.test(given.get("select") ?? "")) given.delete("select");
}
