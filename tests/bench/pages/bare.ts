import type { Enter } from "./contestant";
import { bareMap, onMapLibre } from "./map-libre";

/** The basemap alone, drawn again: what MapLibre takes for any frame at all. */
export const enter: Enter = async (container, setup) => {
  const map = await bareMap(container, setup);
  const common = onMapLibre(map);
  return { ...common, async load() {}, showFirst: common.drawAgain, show: common.drawAgain };
};
