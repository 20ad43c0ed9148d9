import { makeReport } from "@serenya/documents/corpus";
import { type AnsweringModel, startAnsweringModel } from "@serenya/testing/peers";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/texts/en.ts";
import { chooseFile, resultsShown } from "./add-file.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch } from "./launch.ts";
import { onboard } from "./onboard.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

const good = ["{{r1}} is one of the results that this report prints."];
let paragraphs: readonly string[] = good;
let model: AnsweringModel;
let system: TestSystem;
let browser: Browser;
beforeAll(async () => {
  // It reads no page along: a real one that can't see pictures would fail at that, too.
  model = await startAnsweringModel(({ fields }) =>
    fields.includes("paragraphs") ? { answerable: true, paragraphs } : { unknown: true },
  );
  system = await startSystem({ SERENYA_MODEL_URL: model.url, SERENYA_MODEL: "a-model" });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await system.close();
  await model.close();
});

async function resultsOf(email: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const faults = watchPage(page, system.url);
  await onboard(page, system.url, { newcomer: { email, name: "Robin Example" } });
  const { pdf } = await makeReport({ family: "ruled", seed: 1 });
  await chooseFile(page, "report.pdf", pdf);
  await page.getByRole("button", { name: en.addDocument.send, exact: true }).click();
  await resultsShown(page);
  return { page, faults, close: () => context.close() };
}

describe("with a language model", () => {
  it("shows its words on the report and in the chat, and names it", async () => {
    const { page, faults, close } = await resultsOf("model@example.org");
    const card = page.getByRole("region", { name: en.modelWords.title });
    await card.waitFor();
    const text = await card.textContent();
    expect(text).toContain("is one of the results that this report prints.");
    expect(text).toContain(en.modelWords.notice("a-model"));
    expect(text).not.toContain("{{");
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole("link", { name: en.report.chat, exact: true }).click();
    await page.getByLabel(en.chat.field).fill("How do all of these hang together?");
    await page.keyboard.press("Enter");
    await page.getByText("An AI language model wrote this (a-model).").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("says so where it threw its words away", async () => {
    paragraphs = ["Your ferritin is 4711 ng/mL."];
    const { page, close } = await resultsOf("thrown@example.org");
    await page.getByText(en.modelWords.without.rejected).waitFor();
    expect(await page.locator("body").textContent()).not.toContain("4711");
    await close();
  });
});
