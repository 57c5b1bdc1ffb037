import type { ComponentChildren } from "preact";

interface KeyProps {
  readonly swatch: ComponentChildren;
  readonly children: string;
}

/** A line of a legend: how something is drawn, and what it is. */
export function Key({ swatch, children }: KeyProps) {
  return (
    <li>
      {swatch}
      <span>{children}</span>
    </li>
  );
}
