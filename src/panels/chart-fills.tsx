import type { ClassGroup, CountedFamily } from "../model/class-group";
import type { Fate } from "../model/fate";

/** From the strongest to the palest; each has a texture of its own, so that none is told by colour alone. */
const FILLS = ["solid", "dotted", "hatched", "pale"] as const;
type Fill = (typeof FILLS)[number];

const FILL_OF: Readonly<Record<ClassGroup | Fate, Fill>> = {
  drone: "solid",
  "ballistic-missile": "solid",
  "aeroballistic-missile": "dotted",
  "cruise-missile": "hatched",
  "other-missile": "pale",
  neither: "solid",
  untold: "hatched",
  lost: "dotted",
  shotDown: "pale",
};

const TEXTURE: Readonly<Record<Fill, string | null>> = {
  solid: null,
  dotted: "M0.6 0.6h1.3v1.3h-1.3zM3.1 3.1h1.3v1.3h-1.3z",
  hatched: "M0 5L5 0H3.4L0 3.4zM5 5V3.4L3.4 5z",
  pale: null,
};

/** The fills of a family's parts, to be filled with by `fillOf`. */
export function ChartFills({
  id,
  family,
}: {
  readonly id: string;
  readonly family: CountedFamily;
}) {
  return (
    <defs>
      {FILLS.map((fill) => (
        <pattern
          key={fill}
          id={`${id}-${family}-${fill}`}
          class={`chart-fill ${family} ${fill}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
        >
          <rect width="5" height="5" />
          {TEXTURE[fill] && <path d={TEXTURE[fill]} />}
        </pattern>
      ))}
    </defs>
  );
}

export function fillOf(id: string, family: CountedFamily, part: ClassGroup | Fate): string {
  return `url(#${id}-${family}-${FILL_OF[part]})`;
}

/** A part's fill beside its words. */
export function FillSwatch({ fill }: { readonly fill: string }) {
  return (
    <svg class="chart-swatch" viewBox="0 0 14 14" aria-hidden="true">
      <rect width="14" height="14" fill={fill} />
    </svg>
  );
}
