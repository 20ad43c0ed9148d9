import { hostileDocuments } from "@serenya/documents/corpus";
import type { Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";
import { chooseFile, resultsShown } from "./add-file.ts";
import { doubtfulReport, doubtfulRows } from "./doubtful-report.ts";
import type { AtScreen } from "./onboard.ts";
import { photoOfReport } from "./photo-of-report.ts";

/** From the timeline through adding, waiting, results and the page, and back to the timeline. */
export async function documentTour(page: Page, at: AtScreen): Promise<void> {
  await chooseFile(page, "photo.jpg", await photoOfReport(page, { blur: 7 }));
  await page.getByText(en.addDocument.capture.title).waitFor();
  await at("add-photo");
  await page.getByRole("link", { name: en.common.back }).click();
  await chooseFile(page, "portal.pdf", (await hostileDocuments.encrypted()).pdf);
  await page.getByLabel(en.addDocument.unlock.password).waitFor();
  await at("add-locked");
  await page.getByRole("link", { name: en.common.back }).click();
  await chooseFile(page, "northbank-2026-10-30.pdf", await doubtfulReport());
  await page.getByRole("img", { name: en.addDocument.preview.page(1) }).waitFor();
  await at("add-preview");

  // The job stands still while the screen is drawn.
  await page.route("**/process/status/**", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    Object.assign(answer.data, { status: "processing", stage: "reading" });
    await route.fulfill({ response, json: answer });
  });
  await page.getByRole("button", { name: en.addDocument.send, exact: true }).click();
  await page.getByRole("heading", { name: en.waiting.title, level: 1 }).waitFor();
  await page.locator('[aria-current="step"]').getByText(en.waiting.steps.read).waitFor();
  await at("waiting");
  await page.unrouteAll({ behavior: "wait" });
  await resultsShown(page);
  await page.locator(`#check-${doubtfulRows.tsh}`).getByRole("img").waitFor();
  await at("results");
  await page.locator(`#row-${doubtfulRows.potassium}`).getByRole("link").click();
  await page.getByRole("img", { name: en.pageView.picture(1) }).waitFor();
  await at("page");
  await page.getByRole("link", { name: en.common.back }).click();
  await page.getByRole("heading", { name: en.timeline.title }).waitFor();
}
