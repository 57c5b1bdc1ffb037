/** Where the server shows `peers/node_modules`. */
const PEERS = "peers/";

/** Runs scripts that only know globals, one after another. */
export async function runScripts(paths: ReadonlyArray<string>): Promise<void> {
  for (const path of paths) await runScript(`${PEERS}${path}`);
}

export function addStyles(paths: ReadonlyArray<string>): void {
  for (const path of paths) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `${PEERS}${path}`;
    document.head.append(link);
  }
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded`));
    script.src = src;
    document.head.append(script);
  });
}
