import type { ComponentChildren } from "preact";

interface MethodSectionProps {
  readonly heading: string;
  /** Whether it stands open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the method page under its heading, to be opened. */
export function MethodSection({ heading, isOpen = false, children }: MethodSectionProps) {
  return (
    <details class="method-section" open={isOpen}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      <div class="method-text">{children}</div>
    </details>
  );
}

export function Paragraphs({ texts }: { readonly texts: ReadonlyArray<string> }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
