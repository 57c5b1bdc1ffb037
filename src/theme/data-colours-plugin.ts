import type { Plugin } from "vite";
import { DATA_COLOURS, type DataColourName } from "./data-colours.ts";

const ID = "virtual:data-colours.css";

/** The style sheet `virtual:data-colours.css`: each of the map's colours as a custom property of its name. */
export function dataColoursPlugin(): Plugin {
  return {
    name: "data-colours",
    resolveId: (id) => (id === ID ? id : undefined),
    load: (id) => (id === ID ? dataColoursCss() : undefined),
  };
}

/** The device or `data-theme` chooses one of the two, by the page's `color-scheme`. */
function dataColoursCss(): string {
  const names = Object.keys(DATA_COLOURS.light) as Array<DataColourName>;
  const lines = names.map((name) => {
    const { light, dark } = DATA_COLOURS;
    return `  --${name}: light-dark(${light[name].hex}, ${dark[name].hex});`;
  });
  return `:root {\n${lines.join("\n")}\n}\n`;
}
