/** A letter of each script and extension that names on the map use. */
const SAMPLE = "Kyiv Київ Łódź Iași";

/**
 * Loads the page's font before the map draws its first name: MapLibre keeps a letter as it first drew it, and would keep
 * it in the font that stood in. Where the font does not come, that one writes the names.
 */
export async function loadLabelFont(): Promise<void> {
  try {
    await document.fonts.load("16px 'Source Sans 3 Variable'", SAMPLE);
  } catch (error) {
    console.info("the map's names are written in the device's letters:", error);
  }
}
