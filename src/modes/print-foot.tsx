import { useEffect, useRef } from "preact/hooks";
import { useLanguage } from "../state/use-language";

/** On paper only: whose data these are, and the address of the view that was printed. */
export function PrintFoot() {
  const { messages } = useLanguage();
  const address = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      if (address.current) address.current.textContent = location.href;
    };
    addEventListener("beforeprint", write);
    return () => removeEventListener("beforeprint", write);
  }, []);
  return (
    <p class="print-foot">
      <span>{messages.embed.sources}</span> <span ref={address} />
    </p>
  );
}
