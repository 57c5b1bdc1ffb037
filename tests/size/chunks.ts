import * as v from "valibot";

/** The part of Vite's `manifest.json` that tells which chunk loads which. */
export const buildManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

export type BuildManifest = v.InferOutput<typeof buildManifestSchema>;

export interface Scripts {
  readonly initial: Array<string>;
  readonly onDemand: Array<string>;
}

/**
 * Parts the built scripts into those of every first visit and those loaded on demand, the chunks
 * that only a module under one of the folders `onDemand` leads to. A script the manifest does not
 * know, such as a worker, counts as initial.
 */
export function splitScripts(
  manifest: BuildManifest,
  scripts: ReadonlyArray<string>,
  onDemand: ReadonlyArray<string>,
): Scripts {
  const isOnDemand = (key: string) => onDemand.some((folder) => key.startsWith(folder));
  const reached = new Set<string>();
  const visit = (key: string) => {
    if (reached.has(key)) return;
    reached.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`build manifest: "${key}" is imported, but not described`);
    chunk.imports.forEach(visit);
    for (const imported of chunk.dynamicImports) if (!isOnDemand(imported)) visit(imported);
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error("build manifest: no entry");
  entries.forEach(visit);

  const onDemandFiles = new Set(
    Object.entries(manifest).flatMap(([key, { file }]) => (reached.has(key) ? [] : [file])),
  );
  return {
    initial: scripts.filter((script) => !onDemandFiles.has(script)),
    onDemand: scripts.filter((script) => onDemandFiles.has(script)),
  };
}
