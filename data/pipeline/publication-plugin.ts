import { join } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { minutesOfDate } from "../../src/model/time";
import { checkPublished } from "./published";

/** Stops every build of the site in which a strike must not be shown yet, or so precisely. */
export function publicationPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "publication",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      const paths = { data: join(config.root, "data"), public: join(config.publicDir, "data") };
      checkPublished(paths, minutesOfDate(new Date()));
    },
  };
}
