export type LoadFailure = "unreachable" | "damaged" | "unreadable";

/** A built file that could not be had; `reason` is for words on the page, `message` for the console. */
export class LoadError extends Error {
  override readonly name = "LoadError";

  constructor(
    readonly file: string,
    readonly reason: LoadFailure,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
  }
}
