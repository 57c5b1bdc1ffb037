import type { Wave } from "../model/raid";
import type { ReplaySpan } from "../model/replay";
import { weaponFamily } from "../model/weapon";

interface ReplayWavesProps {
  readonly waves: ReadonlyArray<Wave>;
  readonly span: ReplaySpan;
}

const FAMILIES = ["drone", "missile"] as const;

/** From when to when each wave was reported, drones above missiles; the card of the raid has the hours. */
export function ReplayWaves({ waves, span }: ReplayWavesProps) {
  const minutes = span.end - span.start;
  const timed = waves.filter(({ timePrecision }) => timePrecision === "minute");
  return (
    <svg
      class="replay-waves"
      viewBox={`0 0 ${minutes} 2`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {FAMILIES.map((family, row) =>
        timed
          .filter(({ model }) => weaponFamily(model.weaponClass) === family)
          .map(({ line, start, end }) => (
            <rect
              key={line}
              class={family}
              x={start - span.start}
              y={row + 0.1}
              width={end - start}
              height={0.8}
            />
          )),
      )}
    </svg>
  );
}
