import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** What the map is made of, in the order in which a reader misses it. */
const PARTS = ["raids", "front", "strikes", "basemap"] as const;
/** So long nothing is said, since most networks need less. */
const PATIENCE_MS = 4000;

/** What is still on its way, once that takes long. */
export function LoadingNotice() {
  const { messages, formats } = useLanguage();
  const [isLong, setLong] = useState(false);
  const data = useSelected((state) => state.data);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const missing = PARTS.filter((id) => data[id].status === "loading");
  if (!isLong || missing.length === 0) return null;
  const { loading } = messages;
  const names = missing.map((id) => loading.parts[id]);
  const come = PARTS.filter((id) => data[id].status === "ready").length;
  return <p class="notice">{loading.still(formats.list(names), come, PARTS.length)}</p>;
}
