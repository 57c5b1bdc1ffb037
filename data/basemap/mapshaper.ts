import type { FeatureCollection } from "geojson";
import mapshaper from "mapshaper";

/** Runs a chain of mapshaper commands over named layers and parses the JSON files that it writes. */
export async function runMapshaper(
  commands: ReadonlyArray<string>,
  layers: Record<string, FeatureCollection>,
): Promise<Record<string, unknown>> {
  const files = await mapshaper.applyCommands(commands.join(" "), layers);
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, JSON.parse(decoder.decode(bytes))]),
  );
}
