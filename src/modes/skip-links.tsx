import "./skip-links.css";
import { useLanguage } from "../state/use-language";

/** Unseen until they have the focus: past the masthead to what the page is for. */
export function SkipLinks() {
  const { shortcuts } = useLanguage().messages;
  return (
    <nav class="skip-links" aria-label={shortcuts.skip}>
      <SkipLink to=".timeline-slider.playhead" text={shortcuts.toTimeline} />
      <SkipLink to=".maplibregl-canvas" text={shortcuts.toMap} />
      <SkipLink to=".panel [role='tab'][aria-selected='true']" text={shortcuts.toDetails} />
    </nav>
  );
}

interface SkipLinkProps {
  readonly to: string;
  readonly text: string;
}

/** A button, since a link would change the address, which is the view's. */
function SkipLink({ to, text }: SkipLinkProps) {
  return (
    <button type="button" onClick={() => document.querySelector<HTMLElement>(to)?.focus()}>
      {text}
    </button>
  );
}
