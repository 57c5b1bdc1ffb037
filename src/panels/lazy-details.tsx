import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface LazyDetailsProps {
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Details of which the inside is computed only while they are open. */
export function LazyDetails({ summary, class: name = "definition", children }: LazyDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={name} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
