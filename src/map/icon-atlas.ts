import type { IconLayerProps } from "@deck.gl/layers";
import { MARK_BOX, MARK_SHAPES, type MarkName, OPEN_LINE } from "../theme/marks";
import { asIconAtlas } from "./compatibility";

/** Side of one icon in the atlas, in its pixels; four times the size at which most are drawn. */
const CELL = 96;
/** Room around a mark, so that its line and its halo are not cut off, as a share of the cell. */
const MARGIN = 0.14;
const HALO = 5.2;

/**
 * `mark`: the shape itself; `halo`: the shape grown by a margin, to be drawn under it; `open`: its
 * outline. All are masks that take the colour of the datum.
 */
const VARIANTS = ["mark", "halo", "open"] as const;
type Variant = (typeof VARIANTS)[number];

export type IconName = `${MarkName}-${Variant}` | "soft-disc" | "coin";

export interface IconAtlas {
  readonly iconAtlas: NonNullable<IconLayerProps["iconAtlas"]>;
  readonly iconMapping: Extract<NonNullable<IconLayerProps["iconMapping"]>, object>;
}

const MARKS = Object.keys(MARK_SHAPES) as Array<MarkName>;

/** Draws all icons on a canvas: a row a variant, a column a mark, then the discs. */
export function drawIconAtlas(): IconAtlas {
  const canvas = document.createElement("canvas");
  canvas.width = CELL * (MARKS.length + 1);
  canvas.height = CELL * VARIANTS.length;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("a canvas gives no 2d context, so that no icons can be drawn");
  const iconMapping: Record<
    string,
    { x: number; y: number; width: number; height: number; mask: boolean }
  > = {};
  const place = (name: IconName, column: number, row: number, draw: () => void) => {
    const [x, y] = [column * CELL, row * CELL];
    context.setTransform(1, 0, 0, 1, x, y);
    draw();
    iconMapping[name] = { x, y, width: CELL, height: CELL, mask: true };
  };
  for (const [row, variant] of VARIANTS.entries()) {
    for (const [column, mark] of MARKS.entries()) {
      place(`${mark}-${variant}`, column, row, () => drawMark(context, mark, variant));
    }
  }
  place("soft-disc", MARKS.length, 0, () => drawSoftDisc(context));
  place("coin", MARKS.length, 1, () => drawCoin(context));
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  return { iconAtlas: asIconAtlas(image), iconMapping };
}

function drawMark(context: CanvasRenderingContext2D, mark: MarkName, variant: Variant): void {
  const shape = MARK_SHAPES[mark];
  const outline = new Path2D(shape.path);
  const scale = (CELL * (1 - 2 * MARGIN)) / MARK_BOX;
  context.translate(CELL * MARGIN, CELL * MARGIN);
  context.scale(scale, scale);
  context.lineJoin = "round";
  context.lineCap = "round";
  const line = shape.line ?? (variant === "open" ? OPEN_LINE : 0);
  // Without a width it is left out: a canvas takes no 0.
  if (line > 0 || variant === "halo") {
    context.lineWidth = line + (variant === "halo" ? HALO : 0);
    context.stroke(outline);
  }
  if (shape.line === null && variant !== "open") context.fill(outline);
}

/** How large the coin's icon is for a coin of a diameter of 1. */
export const COIN_SCALE = CELL / (CELL - 2);

function drawCoin(context: CanvasRenderingContext2D): void {
  context.fillStyle = "#000";
  context.beginPath();
  context.arc(CELL / 2, CELL / 2, CELL / 2 - 1, 0, 2 * Math.PI);
  context.fill();
}

/** A disc that fades towards its edge, for places known only as an area. */
function drawSoftDisc(context: CanvasRenderingContext2D): void {
  const middle = CELL / 2;
  const gradient = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  gradient.addColorStop(0, "rgba(0, 0, 0, 1)");
  gradient.addColorStop(0.55, "rgba(0, 0, 0, 0.75)");
  gradient.addColorStop(1, "rgba(0, 0, 0, 0)");
  context.fillStyle = gradient;
  context.fillRect(0, 0, CELL, CELL);
}
