import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { patience } from "./launch.ts";

/** More stops than any screen has. */
const MOST_STOPS = 150;

/** What somebody without a pointer does, with what must hold at each step. */
export interface Keyboard {
  /** Presses Tab until this has the focus. Each stop on the way must be seen. */
  tabTo(target: Locator): Promise<void>;
  /** Tab to it, and Enter. */
  enter(target: Locator): Promise<void>;
  /** The focus is here by itself. */
  isAt(target: Locator): Promise<void>;
  /** Goes once around the screen, forwards and backwards: every control is met, and there is no trap. */
  goAround(): Promise<void>;
  /** In an open dialog the focus stays inside; Escape closes it and gives the focus back to `opener`. */
  lookIntoDialog(opener: Locator): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const isAt = (target: Locator) =>
    expect
      .poll(() => isFocused(target), { timeout: patience, message: `the focus is not at ${target}` })
      .toBe(true);

  async function tabTo(target: Locator) {
    await target.first().waitFor({ state: "attached" });
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isFocused(target)) return expect(await focusFault(page)).toBeNull();
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${target}`);
  }
  async function enter(target: Locator) {
    await tabTo(target);
    await page.keyboard.press("Enter");
  }
  async function goAround() {
    for (const key of ["Tab", "Shift+Tab"] as const) expect(await unmet(page, key)).toEqual([]);
  }
  async function lookIntoDialog(opener: Locator) {
    await enter(opener);
    // Short news have the same role, and hold nobody.
    const dialog = page.locator("[role=dialog]:not([data-lies-over])");
    await dialog.waitFor();
    const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    await expect.poll(isInside).toBe(true);
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press("Tab");
      // Over the edge the dialog's guards bring it back.
      await expect.poll(isInside).toBe(true);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await isAt(opener);
  }
  return { tabTo, enter, isAt, goAround, lookIntoDialog };
}

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 &&
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Why who looks at the screen can't tell where the focus is; null when they can. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "the focus is nowhere";
    const name = `${at.tagName.toLowerCase()} "${at.getAttribute("aria-label") ?? at.textContent?.slice(0, 50)}"`;
    const isOutlined = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    // A point of a chart has a ring of its own; a radio button's label shows its focus.
    const isRinged = at.matches("svg *") && at.querySelector("[class*='group-focus-visible']") !== null;
    if (!isOutlined(at) && !isOutlined(at.closest("label") ?? at) && !isRinged)
      return `${name} has no outline`;
    const { left, top, width, height } = at.getBoundingClientRect();
    const isSeen = [0.02, 0.25, 0.5, 0.75, 0.98].some((down) =>
      [0.1, 0.5, 0.9].some((along) => {
        const hit = document.elementFromPoint(left + width * along, top + height * down);
        return hit !== null && (at.contains(hit) || hit.contains(at.closest("label")));
      }),
    );
    return isSeen ? null : `${name} is covered or outside of the window`;
  });
}

/** Goes around with one key: the controls that it never came to, and what could not be seen on the way. */
async function unmet(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
  await page.evaluate(() => {
    const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      if (element.tabIndex < 0 || element.matches("[inert] *, [aria-hidden=true], :disabled")) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // Of a group of radio buttons Tab meets the chosen one.
      if (element.matches("[type=radio]:not(:checked)")) continue;
      element.setAttribute("data-unmet", "");
    }
  });
  const faults: string[] = [];
  // Past the last control the browser's own follow, here the empty page; the round goes on at the first.
  let ends = 0;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const stopped = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      if (at === document.body) return "nowhere";
      if (at.hasAttribute("data-met")) return "again";
      at.setAttribute("data-met", "");
      at.removeAttribute("data-unmet");
      return "new";
    });
    if (stopped === "nowhere") ends++;
    if (stopped === "again" || ends > 1) break;
    if (stopped === "nowhere") continue;
    const fault = await focusFault(page);
    if (fault) faults.push(fault);
  }
  const missed = await page.evaluate(() => {
    const left = [...document.querySelectorAll<HTMLElement>("[data-unmet]")];
    for (const element of document.querySelectorAll<HTMLElement>("[data-met], [data-unmet]")) {
      element.removeAttribute("data-met");
      element.removeAttribute("data-unmet");
    }
    return left.map((element) => element.outerHTML.slice(0, 200));
  });
  return [...faults, ...missed.map((element) => `${key} never came to ${element}`)];
}
