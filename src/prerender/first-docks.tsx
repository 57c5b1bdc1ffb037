import { renderToString } from "preact-render-to-string";
import type { Store } from "../state/store";
import { StoreContext } from "../state/use-store";
import { FirstWidth } from "../timeline/first-width";
import { Timeline } from "../timeline/timeline";
import { replacePart } from "./replace-part";

const READERS_DOCK = /<footer class="dock">(.*?)<\/footer>/s;
/** Of a chart that the style sheet scales to the width there is. */
const PHONE_WIDTH = 366;
const CHART = '<svg class="timeline-chart"';
const NAMES = / (id|name|popovertarget|aria-labelledby)="([^"]*)"|url\(#([^)]*)\)/g;

/**
 * The reader's page with its timeline three times over: for a wide window, for an upright phone and for
 * a phone on its side. The style sheet shows the one that there is room for, so that nothing jumps once
 * the program has come and measured the window.
 */
export function withFirstDocks(page: string, store: Store): string {
  const [, wide] = READERS_DOCK.exec(page) ?? [];
  if (!wide) throw new Error("the page has no timeline");
  const docks = [
    firstDock("wide", wide),
    firstDock("narrow", timeline({ store, isLow: false })),
    firstDock("low", timeline({ store, isLow: true })),
  ];
  return page.replace(READERS_DOCK, () => docks.join(""));
}

function timeline({ store, isLow }: { readonly store: Store; readonly isLow: boolean }): string {
  return renderToString(
    <StoreContext.Provider value={store}>
      <FirstWidth.Provider value={PHONE_WIDTH}>
        <Timeline compact={isLow} foldsSettings={isLow} />
      </FirstWidth.Provider>
    </StoreContext.Provider>,
  );
}

function firstDock(room: string, html: string): string {
  const scaled = replacePart(html, CHART, `${CHART} preserveAspectRatio="none"`);
  return `<footer class="dock first ${room}">${withNamesOfItsOwn(room, scaled)}</footer>`;
}

/** An identifier stands once on a page, and radio buttons of one name are one choice. */
function withNamesOfItsOwn(room: string, html: string): string {
  return html.replaceAll(NAMES, (_, attribute, name, target) =>
    target ? `url(#${target}-${room})` : ` ${attribute}="${name}-${room}"`,
  );
}
