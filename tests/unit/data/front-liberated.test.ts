import { describe, expect, it } from "vitest";
import { readLiberationDay } from "../../../data/pipeline/front/liberated";
import { dayOf } from "../../../src/model/time";

describe("the day of liberation in a polygon's name", () => {
  it.each([
    ["24.03", "2022-03-24"],
    ["Звільнено 25.03", "2022-03-25"],
    ["звільнено 26.03.2022", "2022-03-26"],
    ["Звільнено Чугуїв 07.03", "2022-03-07"],
    ["Дорога Тростянець-Суми 31.03", "2022-03-31"],
    ["Liberated 01.04", "2022-04-01"],
  ])("%s is %s", (name, day) => {
    expect(readLiberationDay(name)).toEqual({ until: dayOf(day) });
  });

  it.each([
    ["Звільнено 16.03-17.03", "2022-03-17"],
    ["Звільнено 27-31.03.2022", "2022-03-31"],
    ["Звільнено 31.03-02.04", "2022-04-02"],
  ])("of several, %s, is the last, %s", (name, day) => {
    expect(readLiberationDay(name)).toEqual({ until: dayOf(day) });
  });

  it.each(["Звільнено", "Звільнено Миколаївський аеропорт", ""])("is not told by %j", (name) => {
    expect(readLiberationDay(name)).toEqual({ until: null });
  });

  it.each([
    "Звільнено 31.02",
    "Звільнено 25.12",
    "Звільнено 25.03.2023",
    "Звільнено 25/03",
    "3 села",
  ])("is refused and never guessed where figures are no day of the assault: %s", (name) => {
    expect(readLiberationDay(name)).toEqual({ refusal: name });
  });
});
