/** Heights by width, as newsrooms' own embeds have them (Flourish's fixed heights). */
const HEIGHTS: ReadonlyArray<readonly [widerThan: number, height: number]> = [
  [999, 650],
  [599, 575],
  [0, 480],
];

/** Lower than this a map of Ukraine shows little. */
const LEAST_MAP_HEIGHT = 300;

interface Room {
  readonly width: number;
  /** That the host gave the frame at first. */
  readonly given: number;
  /** Of all that stands above and below the map. */
  readonly aroundMap: number;
}

/**
 * The height in CSS pixels that an embed asks for: what the host gave it, unless that is too low for
 * its width, or leaves the map too little beside its texts.
 */
export function embedHeight({ width, given, aroundMap }: Room): number {
  const usual = HEIGHTS.find(([widerThan]) => width > widerThan)?.[1] ?? 0;
  return Math.max(given, usual, Math.ceil(aroundMap) + LEAST_MAP_HEIGHT);
}

/**
 * The same height in the words of the hosts in use: pym, Datawrapper, Embedly and Flourish, AMP
 * (research notes, "Embed protocols"). `href`: the embed's address; the pym and Datawrapper ids are
 * those the host gave in it, if any.
 */
export function heightMessages(height: number, href: string): ReadonlyArray<unknown> {
  const childId = new URL(href).searchParams.get("childId") ?? "";
  return [
    ["pym", childId, "height", String(height)].join("xPYMx"),
    { "datawrapper-height": { [childId]: height } },
    JSON.stringify({
      sender: "Flourish",
      context: "iframe.resize",
      method: "resize",
      height,
      src: href,
    }),
    { sentinel: "amp", type: "embed-size", height },
  ];
}

/**
 * Tells the page around the embed the height it asks for, now and whenever it is another. At one width it
 * never asks for less than before, so that the article does not move to and fro. A height is no secret, so
 * that it may go to any origin. `stage` holds the map. Returns the undoing.
 */
export function tellParentHeight(page: Window, embed: HTMLElement, stage: HTMLElement): () => void {
  if (page.parent === page) return () => {};
  const given = page.innerHeight;
  let told = { width: 0, height: 0 };
  const tell = () => {
    const width = page.innerWidth;
    const aroundMap = embed.scrollHeight - stage.offsetHeight;
    const height = embedHeight({ width, given, aroundMap });
    if (width === told.width && height <= told.height) return;
    told = { width, height };
    for (const message of heightMessages(height, page.location.href))
      page.parent.postMessage(message, "*");
  };
  // The stage takes up what the rest leaves, so that it changes with the frame and with all around it.
  const observer = new ResizeObserver(tell);
  observer.observe(stage);
  return () => observer.disconnect();
}
