/** WebGL 2 also where there is no GPU, and nothing asked of the network that the page does not ask. */
export const BROWSER_FLAGS: ReadonlyArray<string> = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
