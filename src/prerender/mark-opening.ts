/**
 * Runs in the page before its first frame, as a script of its own (`first-page-plugin.ts`), so it may
 * use nothing but its arguments. Says on the page's root what its address asks for: `data-theme`, and as
 * `data-opening` a mode, or `asked` where the newest night's figures are not what was asked for. The
 * style sheet then leaves out of the page, as the build wrote it, what is not true of that view.
 */
export function markOpening(query: string, root: Pick<HTMLElement, "dataset">): void {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const mode = asked.get("mode");
  if (mode === "embed" || mode === "present") {
    root.dataset.opening = mode;
    return;
  }
  const figures = ["time", "at", "window", "span", "pace", "lang"];
  const filters = ["class", "model", "site", "oblast", "size", "hits"];
  if ([...figures, ...filters].some((name) => asked.has(name))) root.dataset.opening = "asked";
}
