import type { StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { withDistrictLabels } from "../../../src/map/district-labels";
import { withLaunchSiteLabels } from "../../../src/map/launch-site-labels";
import { withTownLabels } from "../../../src/map/town-labels";

const BASEMAP: StyleSpecification = {
  version: 8,
  sources: {},
  layers: ["land", "river-labels", "oblast-labels", "city-labels"].map((id) => ({
    id,
    type: "background",
  })),
};

const style = withLaunchSiteLabels(
  withTownLabels(withDistrictLabels(BASEMAP, "light", "en"), [], "light", "en"),
  [],
  "light",
  "en",
);

test("launch sites are named above all, towns' distances under cities, districts over rivers only", () => {
  expect(style.layers.map(({ id }) => id)).toEqual([
    "land",
    "river-labels",
    "district-labels",
    "oblast-labels",
    "town-distance-labels",
    "city-labels",
    "launch-site-labels",
  ]);
});

test("each of these names has a source of its own", () => {
  const used = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
  expect(Object.keys(style.sources).sort()).toEqual(used.sort());
  expect(style.sources["kyiv-districts"]).toMatchObject({ data: { features: { length: 10 } } });
});
