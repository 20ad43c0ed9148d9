import type { Page } from "playwright-core";

/** CSS pixels, in both directions: what DESIGN and the platforms' own guides ask for; WCAG 2.5.8 asks for 24. */
const LEAST = 48;

/**
 * The interactive elements whose hit area is smaller than 48 by 48 CSS pixels, a line for each; empty when fine.
 * Links within running text are left out, as WCAG 2.2, success criterion 2.5.8 does ("Inline"). A label counts to
 * its control. Behind an open dialog nothing can be hit, and nothing is measured.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (least) => {
    const interactive = [
      "a[href]",
      "button",
      "summary",
      "input:not([type=hidden])",
      "select",
      "textarea",
      "[role=button]",
      "[role=checkbox]",
      "[role=radio]",
      "[role=switch]",
      "svg [tabindex]",
    ].join();
    const top = document.querySelector("[role=dialog]:not([data-lies-over])") ?? document;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      // Out of sight: a skip link until it has the focus, a native input behind its drawing.
      getComputedStyle(element).clipPath !== "inset(50%)" &&
      !element.matches("[aria-hidden=true], [aria-hidden=true] *") &&
      element.getBoundingClientRect().width > 1;
    const isInText = (element: Element) =>
      element.matches("a") &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
    const small: string[] = [];
    const start = scrollY;
    for (const element of top.querySelectorAll(interactive)) {
      if (!isSeen(element) || isInText(element)) continue;
      const target = element.closest("label") ?? element;
      target.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isHit = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && target.contains(hit);
      };
      const reach = least / 2 - 1;
      const missed = [
        [0, 0],
        [-reach, 0],
        [reach, 0],
        [0, -reach],
        [0, reach],
      ].filter(([dx = 0, dy = 0]) => !isHit(dx, dy));
      if (width >= least && height >= least && missed.length === 0) continue;
      const name = element.getAttribute("aria-label") ?? target.textContent?.trim() ?? "";
      small.push(
        `${element.tagName.toLowerCase()} "${name.slice(0, 60)}": ${width} x ${height}` +
          (missed.length > 0 ? `, covered at ${missed.join(" and ")}` : ""),
      );
    }
    scrollTo({ top: start, behavior: "instant" });
    return small;
  }, LEAST);
}
