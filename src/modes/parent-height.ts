/** Heights by width, as newsrooms' own embeds have them (Flourish's fixed heights). */
const HEIGHTS: ReadonlyArray<readonly [widerThan: number, height: number]> = [
  [999, 650],
  [599, 575],
  [0, 480],
];

/** The height in CSS pixels that an embed of a given width wants. */
export function embedHeight(width: number): number {
  return HEIGHTS.find(([widerThan]) => width > widerThan)?.[1] ?? 480;
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
 * Tells the page around the embed its height, now and whenever the width changes it. A height is no
 * secret, so that it may go to any origin. Returns the undoing.
 */
export function tellParentHeight(page: Window): () => void {
  if (page.parent === page) return () => {};
  let told: number | null = null;
  const tell = () => {
    const height = embedHeight(page.innerWidth);
    if (height === told) return;
    told = height;
    for (const message of heightMessages(height, page.location.href))
      page.parent.postMessage(message, "*");
  };
  tell();
  page.addEventListener("resize", tell);
  return () => page.removeEventListener("resize", tell);
}
