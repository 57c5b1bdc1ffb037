import { useEffect, useState } from "preact/hooks";
import { loadPart } from "../load/load-part";
import { reloadPage } from "../load/reload-page";

/** A part of the program that is a chunk of its own. */
export interface LoadedPart<Part> {
  /** Null until it has come. */
  readonly part: Part | null;
  /**
   * Where it did not come: tries once more, and then loads the page again, since some browsers never ask
   * again for a chunk that failed.
   */
  readonly retry: (() => Promise<void>) | null;
}

/** What `load` gives for `key`, nothing for null. `first`: that of the first key, where it is there already. */
export function useLoaded<Key extends string, Part>(
  key: Key | null,
  load: Readonly<Record<Key, () => Promise<Part>>>,
  first: Part | null = null,
): LoadedPart<Part> {
  const [loaded, setLoaded] = useState<{
    readonly key: Key | null;
    /** Null where it did not come. */
    readonly part: Part | null;
  } | null>(first && { key, part: first });
  useEffect(() => {
    if (key === null) return;
    let current = true;
    loadPart(load[key])
      .catch((error: unknown) => {
        console.error(error);
        return null;
      })
      .then((part) => current && setLoaded({ key, part }));
    return () => {
      current = false;
    };
  }, [key, load]);
  if (key === null || loaded?.key !== key) return { part: null, retry: null };
  const retry = async () => {
    try {
      const part = await loadPart(load[key]);
      // Another may be wanted by now.
      setLoaded((before) => (before?.key === key ? { key, part } : before));
    } catch (error) {
      console.error(error);
      await reloadPage();
    }
  };
  return { part: loaded.part, retry: loaded.part === null ? retry : null };
}
