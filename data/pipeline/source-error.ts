/** A source that is missing or broken as a whole; the message names the place and what was expected. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
