import type { ComponentChildren } from "preact";

/** Source addresses are untrusted text: anything but http and https is shown, not linked. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

export function SourceLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}) {
  if (!isWebAddress(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
