import type { JSHandle, Page } from "playwright-core";
import type { Records } from "../../src/device/records.ts";

/**
 * The app's own open database, for tests that plant what would take long to make: use it with
 * `handle.evaluate((records, argument) => ..., argument)`. The app gives it to nobody: it is found through React's
 * context, where the screens get it from.
 */
export function recordsInPage(page: Page): Promise<JSHandle<Records>> {
  return page.evaluateHandle(() => {
    interface Fiber {
      readonly memoizedProps?: { readonly value?: unknown };
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    const isRecords = (value: unknown): value is Records =>
      typeof value === "object" && value !== null && "addReport" in value && "observations" in value;
    const find = (fiber: Fiber | null): Records | undefined => {
      for (let at = fiber; at; at = at.sibling) {
        const value = at.memoizedProps?.value;
        const found = isRecords(value) ? value : find(at.child);
        if (found) return found;
      }
      return undefined;
    };
    const place = document.getElementById("app") ?? document.body;
    const key = Object.keys(place).find((name) => name.startsWith("__reactContainer$")) ?? "";
    const records = find((place as unknown as Record<string, Fiber>)[key] ?? null);
    if (!records) throw new Error("the database is not open");
    return records;
  });
}
