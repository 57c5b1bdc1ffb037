import { describe, expect, it } from "vitest";
import { readSectors } from "../../../../data/pipeline/front/sectors";
import { readGazetteer } from "../../../../data/pipeline/gazetteer";

const { towns, places } = readGazetteer("data/gazetteer");

describe("the towns of the project", () => {
  it("hold those that the front is told by", () => {
    const ids = towns.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(
        `pokrovsk myrnohrad kostiantynivka kramatorsk sloviansk druzhkivka toretsk chasiv-yar siversk lyman
        kupiansk vovchansk huliaipole orikhiv zaporizhzhia kherson sumy kharkiv dnipro kyiv`.split(
          /\s+/,
        ),
      ),
    );
    expect(ids.length).toBeGreaterThanOrEqual(45);
  });

  it("lie in the oblast they name", () => {
    const oblastAt = readSectors();
    const misplaced = towns.filter(({ longitude: x, latitude: y, oblast }) => {
      const around = [
        [x, y],
        [x + 0.001, y],
        [x + 0.001, y + 0.001],
        [x, y],
      ];
      const [share] = oblastAt({ type: "Polygon", coordinates: [around] }, 1);
      const code = places.places.find(({ name }) => name === oblast)?.oblast;
      return share?.sector.oblast !== code;
    });
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });
});
