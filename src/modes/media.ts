import { useEffect, useState } from "preact/hooks";

/** Whether a media query holds; false where there is no screen, as when the first page is written. */
export function mediaMatches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

/** The same, kept up to date: a phone is turned, a window is made wider. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => mediaMatches(query));
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    follow();
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, [query]);
  return matches;
}
