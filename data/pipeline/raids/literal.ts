const TOKEN = /'([^']*)'|"([^"]*)"|\bNaN\b/g;

/**
 * A Python-like list or dict of strings and numbers, where NaN says that no number was given: null.
 * Undefined where the text is no such literal.
 */
export function parseLiteral(text: string): unknown {
  const json = text.replace(TOKEN, (token, single?: string, double?: string) =>
    token === "NaN" ? "null" : JSON.stringify(single ?? double),
  );
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
