/** What the page came with may lack a style sheet as well. */
let mayLackStyles = true;

/**
 * Loads a part of the program by its dynamic import, with its style sheets. Vite asks for each style sheet
 * once only, and takes it for loaded afterwards: one that did not arrive is asked for anew here.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    if (mayLackStyles) await loadLackingStyles();
    mayLackStyles = false;
    return await load();
  } catch (error) {
    mayLackStyles = true;
    throw error;
  }
}

async function loadLackingStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
  await Promise.all([...links].filter(({ sheet }) => isLacking(sheet)).map(loadStyles));
}

/** Chromium gives a sheet also where none arrived, and then lets nobody read its rules. */
function isLacking(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}

function loadStyles(lacking: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const anew = lacking.cloneNode() as HTMLLinkElement;
    anew.addEventListener("load", () => {
      lacking.remove();
      resolve();
    });
    anew.addEventListener("error", () => {
      anew.remove();
      reject(new Error(`${anew.href} did not arrive`));
    });
    lacking.after(anew);
  });
}
