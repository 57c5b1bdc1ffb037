import type { IconLayerProps } from "@deck.gl/layers";

/**
 * deck.gl 9.4 types `iconAtlas` as an address or a texture, though it makes a texture of any image.
 * An address would be fetched, which the page's policy forbids for `data:`.
 */
export function asIconAtlas(image: ImageData): NonNullable<IconLayerProps["iconAtlas"]> {
  return image as unknown as NonNullable<IconLayerProps["iconAtlas"]>;
}
