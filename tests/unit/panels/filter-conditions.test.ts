import { expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import { filterOptions } from "../../../src/model/filter-options";
import { groupNights } from "../../../src/model/night";
import { NO_FILTER, type RaidFilter } from "../../../src/model/raid-filter";
import { conditionsOf } from "../../../src/panels/filter-conditions";
import { KYIV, place, wave } from "../model/filter-examples";

const KURSK = {
  ...place("kursk-oblast", null),
  name: { en: "Kursk oblast", uk: "Курська область" },
};
const OPTIONS = filterOptions(groupNights([wave({ launchSites: [KURSK], mainTargets: [KYIV] })]));

const FILTER: RaidFilter = {
  classes: new Set(["drone"]),
  models: new Set(["shahed"]),
  sites: new Set(["kursk-oblast", "atlantis"]),
  oblasts: new Set(["UA-30"]),
  size: 100,
  hits: "with",
};

test("a filter is said in words, with what the data do not have", () => {
  const texts = conditionsOf(FILTER, OPTIONS, messagesOf("en"), formatsOf("en"));
  expect(texts.map(({ text }) => text)).toEqual([
    "long-range attack drone",
    "Shahed-136/131",
    "from Kursk oblast",
    "not in the data: atlantis",
    "Kyiv",
    "at least 100 in a night",
    "with places hit",
  ]);
});

test("while the raids are on their way nothing is called unknown", () => {
  const filter = { ...NO_FILTER, sites: new Set(["kursk-oblast"]) };
  const [site] = conditionsOf(filter, null, messagesOf("en"), formatsOf("en"));
  expect(site?.text).toBe("kursk-oblast");
});

test("each condition can be taken back by itself", () => {
  for (const { id, rest } of conditionsOf(FILTER, OPTIONS, messagesOf("en"), formatsOf("en"))) {
    const left = conditionsOf(rest, OPTIONS, messagesOf("en"), formatsOf("en"));
    expect(left).toHaveLength(6);
    expect(left.map((condition) => condition.id)).not.toContain(id);
  }
});
