import { expect, type Locator, type Page } from "@playwright/test";

/** Stops of the whole page, and some to spare. */
const MOST_STOPS = 200;

/**
 * Uses a page by its keys alone. After each key pressed, and where Tab was to lead, the focus must be on
 * something, and that must be seen: by an outline on the element, on a slider's thumb or on what stands for a radio button.
 */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: ReadonlyArray<string>): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.expectFocusSeen(`after ${key}`);
    }
  }

  /** Types over what the field with the focus holds, and ends with Enter. */
  async enter(text: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
    await this.press("Enter");
  }

  /** Goes on with Tab until the focus is on the element. Throws where it never gets there. */
  async tabTo(element: Locator): Promise<void> {
    await this.go("Tab", element);
  }

  async tabBackTo(element: Locator): Promise<void> {
    await this.go("Shift+Tab", element);
  }

  private async go(key: string, element: Locator): Promise<void> {
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      await this.page.keyboard.press(key);
      if (await element.evaluate((node) => node === document.activeElement)) {
        await this.expectFocusSeen(`at ${element}`);
        return;
      }
    }
    throw new Error(`${key} never reached ${element}`);
  }

  private async expectFocusSeen(when: string): Promise<void> {
    const seen = () =>
      this.page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return "the focus is lost";
        const isOutlined = (element: Element | null) => {
          if (!element) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        };
        // Computed styles do not tell of a slider's thumb.
        const isThumbOutlined = () =>
          [...document.styleSheets]
            .flatMap(({ cssRules }) => [...cssRules])
            .some((rule) => {
              if (!(rule instanceof CSSStyleRule) || !rule.style.outline.startsWith("2px"))
                return false;
              const [slider, thumb] = rule.selectorText.split("::-webkit-slider-thumb");
              return thumb === "" && activeElement.matches(slider ?? "");
            });
        const isSeen =
          isOutlined(activeElement) ||
          (activeElement.matches("input[type=radio]") &&
            isOutlined(activeElement.nextElementSibling)) ||
          (activeElement.matches("input[type=range]") && isThumbOutlined());
        return isSeen ? "seen" : `no outline: ${activeElement.outerHTML.slice(0, 200)}`;
      });
    await expect.poll(seen, { message: `the focus ${when}` }).toBe("seen");
  }
}
