/** The browser gives no WebGL 2, without which no map can be drawn. */
export class NoWebGl2Error extends Error {
  override readonly name = "NoWebGl2Error";
  constructor() {
    super("This browser gives no WebGL 2, without which the map cannot be drawn.");
  }
}

/** The browser took WebGL 2 away while the map was drawn, and does not give it back, or not for long. */
export class WebGl2LostError extends Error {
  override readonly name = "WebGl2LostError";
  constructor() {
    super("This browser has taken away WebGL 2, without which the map cannot be drawn.");
  }
}

/** Whether the browser gives WebGL 2 now; it can be switched off or used up. */
export function hasWebGl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // Browsers keep few contexts alive; this one is given back at once.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
