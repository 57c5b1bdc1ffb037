import type { Polygon } from "geojson";
import type { Cell } from "./cells";
import type { KindOfEdge } from "./state-outline";
import type { HistoryDays } from "./topology";

/**
 * Keeps occupied the islands that the archive shows as occupied to its end and that the mirror does
 * not draw at all, such as Tuzla: nobody regained them on the day of the seam.
 */
export function keepUndrawnIslands(
  cells: ReadonlyArray<Cell>,
  { seamDay, lastDay }: HistoryDays,
  kindOf: KindOfEdge,
): Array<Cell> {
  return cells.map((cell) => {
    const last = cell.occupied.at(-1);
    if (last?.to !== seamDay || seamDay > lastDay) return cell;
    if (!isIsland(cell.geometry, kindOf)) return cell;
    return { ...cell, occupied: cell.occupied.with(-1, { from: last.from, to: lastDay + 1 }) };
  });
}

function isIsland({ coordinates }: Polygon, kindOf: KindOfEdge): boolean {
  return coordinates.every((ring) =>
    ring.every((to, index) => {
      const from = ring[index - 1];
      return from === undefined || kindOf(from, to) === "coast";
    }),
  );
}
