import type { ThemeName } from "../theme/data-colours";
import { recolour } from "./recolour";

/** Paper is light. */
const PAPER: ThemeName = "light";

export interface DrawnMap {
  /** To be read in the same turn. */
  readonly canvas: HTMLCanvasElement;
  readonly theme: ThemeName;
}

/**
 * Puts a picture of the map into the page for as long as it is printed, since a WebGL canvas is empty
 * outside of its own frames. `draw` draws the map anew. Printing does not wait until the map's workers have
 * made it in another theme, so a dark one is recoloured. Returns the undoing.
 */
export function showInPrint(container: HTMLElement, draw: () => DrawnMap): () => void {
  let picture: HTMLCanvasElement | null = null;
  const hide = () => {
    picture?.remove();
    picture = null;
  };
  const show = () => {
    hide();
    picture = copyOf(draw());
    picture.className = "map-in-print";
    container.append(picture);
  };
  addEventListener("beforeprint", show);
  addEventListener("afterprint", hide);
  return () => {
    hide();
    removeEventListener("beforeprint", show);
    removeEventListener("afterprint", hide);
  };
}

/** A canvas and no image, which would have to be decoded before the page is laid out. */
function copyOf({ canvas, theme }: DrawnMap): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d", { willReadFrequently: theme !== PAPER });
  if (!context) return copy;
  context.drawImage(canvas, 0, 0);
  if (theme === PAPER) return copy;
  const picture = context.getImageData(0, 0, copy.width, copy.height);
  recolour(picture.data, theme, PAPER);
  context.putImageData(picture, 0, 0);
  return copy;
}
