import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatsOf } from "../../../src/i18n/formats";
import { isTypedToEnd } from "../../../src/i18n/typed-day";
import { formatDay } from "../../../src/model/time";

const read = (language: "en" | "uk", text: string) => {
  const day = formatsOf(language).readDay(text);
  return day === null ? null : formatDay(day);
};

describe("a typed date", () => {
  test.each(["2025-07-03", "3.7.2025", "03.07.2025", "3/7/2025", " 3. 7. 2025 ", "2025-7-3"])(
    "is read in any language: %s",
    (text) => {
      expect(read("en", text)).toBe("2025-07-03");
      expect(read("uk", text)).toBe("2025-07-03");
    },
  );

  test.each(["3 July 2025", "3 jul 2025", "3 Jul. 2025", "July 3, 2025", "3july 2025"])(
    "is read with the month in English: %s",
    (text) => expect(read("en", text)).toBe("2025-07-03"),
  );

  test.each(["3 липня 2025", "3 липня 2025 року", "3 лип. 2025 р.", "3 липень 2025", "3 лип 2025"])(
    "is read with the month in Ukrainian: %s",
    (text) => expect(read("uk", text)).toBe("2025-07-03"),
  );

  test.each([
    "",
    "tomorrow",
    "31.6.2025",
    "2025-02-30",
    "3 Ju 2025",
    "3 ju 2025",
    "7.2025",
    "3.7.25",
  ])("is not guessed: %s", (text) => expect(read("en", text)).toBeNull());

  test("is read as the page writes it, on every day and in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom("en", "uk"),
        (day, language) => {
          const formats = formatsOf(language as "en" | "uk");
          expect(formats.readDay(formats.shortDay(day))).toBe(day);
          expect(formats.readDay(formats.day(day))).toBe(day);
        },
      ),
    );
  });

  test("is taken at once only when nothing more can follow", () => {
    expect(isTypedToEnd("2025-07-1")).toBe(false);
    expect(isTypedToEnd("2025-07-15")).toBe(true);
    expect(isTypedToEnd("3.7.202")).toBe(false);
    expect(isTypedToEnd("3.7.2025")).toBe(true);
    expect(isTypedToEnd("2025")).toBe(true);
    expect(read("en", "2025")).toBeNull();
  });
});
