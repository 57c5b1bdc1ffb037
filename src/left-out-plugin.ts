import type { Plugin } from "vite";

interface LeftOut {
  readonly file: RegExp;
  /** What stands in its place: the same exports. */
  readonly code: string;
}

/** Parts of deck.gl and d3-scale that their one entry brings along and this page never runs, some 30 kB gzip. */
const LEFT_OUT: ReadonlyArray<LeftOut> = [
  // Fetches what a layer is given as an address; ours are given data that src/load has checked.
  {
    file: /@loaders\.gl\/core\/dist\/index\.js$/,
    code: `export function registerLoaders() {}
      export function load(address) { throw new Error("no layer loads by itself: " + address); }`,
  },
  { file: /@loaders\.gl\/images\/dist\/index\.js$/, code: "export const ImageLoader = {};" },
  // A globe, which this map, always in Mercator, never becomes.
  {
    file: /@deck\.gl\/core\/.*\/views\/globe-view\.js$/,
    code: "export default class GlobeView {}",
  },
  {
    file: /@deck\.gl\/core\/.*\/viewports\/globe-viewport\.js$/,
    code: "export default class GlobeViewport {}",
  },
  {
    file: /@deck\.gl\/core\/.*\/controllers\/globe-controller\.js$/,
    code: "export default class GlobeController {}",
  },
  // Shaders for WebGPU, which the condition visgl:webgl-only forgets.
  {
    file: /@luma\.gl\/shadertools\/.*\/fp64-arithmetic-wgsl\.js$/,
    code: 'export const fp64arithmeticWGSL = "";',
  },
  {
    file: /@luma\.gl\/shadertools\/.*\/phong-shaders-wgsl\.js$/,
    code: 'export const PHONG_WGSL = "";',
  },
  {
    file: /@luma\.gl\/shadertools\/.*\/lighting-wgsl\.js$/,
    code: 'export const lightingUniformsWGSL = "";',
  },
  {
    file: /@luma\.gl\/shadertools\/.*\/wgsl-interface-scan\.js$/,
    code: "export function scanWGSLInterface() {}",
  },
  {
    file: /@luma\.gl\/shadertools\/.*\/wgsl-binding-debug\.js$/,
    code: "export function getShaderBindingDebugRowsFromWGSL() {}",
  },
  // Shows the GPU's buffers to who debugs luma.gl.
  {
    file: /@luma\.gl\/engine\/.*\/debug-framebuffer\.js$/,
    code: "export function debugFramebuffer() {}",
  },
  // Writing ticks, which src/i18n does in the page's language.
  {
    file: /\/d3-time-format\/dist\/d3-time-format\.mjs$/,
    code: "const writer = () => String; export { writer as timeFormat, writer as utcFormat };",
  },
  {
    file: /\/d3-format\/dist\/d3-format\.mjs$/,
    code: `const writer = () => String;
      export { writer as format, writer as formatPrefix, writer as formatSpecifier };
      export { writer as precisionFixed, writer as precisionPrefix, writer as precisionRound };`,
  },
];

/** Only in the build: the development server may load more. */
export function leftOutPlugin(): Plugin {
  return {
    name: "left-out",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: LEFT_OUT.map(({ file }) => file) },
      handler: (id) => LEFT_OUT.find(({ file }) => file.test(id))?.code,
    },
  };
}
