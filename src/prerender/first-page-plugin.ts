import { createHash } from "node:crypto";
import {
  createServer,
  type HtmlTagDescriptor,
  type Plugin,
  type ResolvedConfig,
  type Rollup,
} from "vite";
import type { FirstPage, FirstPageInput } from "./first-page";
import { headTags } from "./head-tags.ts";
import { markOpening } from "./mark-opening.ts";
import { SITE_PAGES } from "./pages.ts";

const READER = "src/modes/reader.tsx";
const APP = '<div id="app"></div>';
const MAP = "src/map/show-map.ts";
const OPENING_SCRIPT = `(${markOpening.toString()})(location.search, document.documentElement);\n`;
const OPENING_FILE = `assets/opening-${hashOf(OPENING_SCRIPT)}.js`;

/**
 * Writes into each built page what it opens with, so that a slow phone and a search engine see content
 * before any script but the smallest has come, which says what the address asks for; and asks for the
 * map's program early, after all that comes first. `siteUrl`: where the site will lie, ending in a
 * slash, for addresses that must be absolute; without it they are relative.
 */
export function firstPagePlugin(siteUrl: string | null): Plugin {
  let config: ResolvedConfig;
  return {
    name: "first-page",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "asset", fileName: OPENING_FILE, source: OPENING_SCRIPT });
    },
    configResolved(resolved) {
      config = resolved;
    },
    async transformIndexHtml(html, { path, bundle }) {
      const page = SITE_PAGES.find(({ file }) => `/${file}` === path);
      if (!page) throw new Error(`${path}: not a page of the site`);
      if (!html.includes(APP)) throw new Error(`${path}: expected ${APP}`);
      const { language, toSite } = page;
      const site = siteUrl ?? toSite;
      const first = await renderFirstPage(config, { folder: config.publicDir, language, site });
      const filled = html.replace(APP, () => APP.replace("></", `>${first.html}</`));
      const built = bundle ?? {};
      const styles = [...stylesOf(READER, built)].filter((file) => !html.includes(file));
      return {
        html: filled,
        tags: [
          scriptTag(`${toSite}${OPENING_FILE}`),
          ...styles.map((file) => styleTag(`${toSite}${file}`)),
          preloadTag(`${toSite}${chunkOf(MAP, built).fileName}`),
          ...headTags(page, first.description, site),
        ],
      };
    },
  };
}

/** Files of the style sheets that a module of the source and what it imports bring along. */
function stylesOf(module: string, bundle: Rollup.OutputBundle): ReadonlySet<string> {
  const chunks = chunksOf(bundle);
  const reached = new Set([chunkOf(module, bundle)]);
  // A set goes on to what is added to it on the way.
  for (const chunk of reached) {
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported && !imported.isEntry) reached.add(imported);
    }
  }
  return new Set([...reached].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
}

function chunksOf(bundle: Rollup.OutputBundle): ReadonlyArray<Rollup.OutputChunk> {
  return Object.values(bundle).filter((file) => file.type === "chunk");
}

function chunkOf(module: string, bundle: Rollup.OutputBundle): Rollup.OutputChunk {
  const chunk = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`no chunk of ${module} was built`);
  return chunk;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Read before the page is drawn, unlike a module. */
function scriptTag(src: string): HtmlTagDescriptor {
  return { tag: "script", attrs: { src }, injectTo: "head-prepend" };
}

function styleTag(href: string): HtmlTagDescriptor {
  return { tag: "link", attrs: { rel: "stylesheet", href, crossorigin: true }, injectTo: "head" };
}

function preloadTag(href: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "modulepreload", href, fetchpriority: "low", crossorigin: true },
    injectTo: "head",
  };
}

/** By a server of its own, since the components are not built for node. */
async function renderFirstPage(
  { root }: ResolvedConfig,
  input: FirstPageInput,
): Promise<FirstPage> {
  const server = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { firstPage } = (await server.ssrLoadModule(
      "/src/prerender/first-page.tsx",
    )) as typeof import("./first-page");
    return await firstPage(input);
  } finally {
    await server.close();
  }
}
