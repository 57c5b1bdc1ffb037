/** Letters as one types them in haste: in lower case, without accents, any apostrophe a plain one. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .trim();
}
