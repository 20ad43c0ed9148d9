import type { Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";
import type { AtScreen } from "./onboard.ts";
import { plantHistory } from "./plant-history.ts";

/** Through chat, trends and the page for the doctor, from the timeline and back to it. */
export async function tourOfUnderstanding(page: Page, at: AtScreen): Promise<void> {
  const place = (name: string) =>
    page.getByRole("navigation", { name: en.common.navigation.label }).getByRole("link", { name });
  await place(en.common.navigation.trends).click();
  await page.getByRole("heading", { name: en.trends.title, level: 1 }).waitFor();
  await plantHistory(page);
  await page.getByRole("list", { name: en.trends.more }).waitFor();
  await at("trends");
  await page.getByRole("link", { name: /up from 4\.9/ }).click();
  await page.getByRole("table").first().waitFor();
  await at("trend");
  await page.getByRole("link", { name: en.common.back }).click();
  await page
    .getByRole("link", { name: /to check by you/ })
    .first()
    .click();
  await page.getByRole("table").first().waitFor();
  await at("trend-in-doubt");

  await place(en.common.navigation.reports).click();
  await page
    .getByRole("link", { name: en.timeline.report.of("30 October 2026") })
    .last()
    .click();
  await page.getByRole("link", { name: en.report.chat, exact: true }).click();
  await page.getByRole("list").filter({ hasText: "What should I ask my doctor?" }).waitFor();
  await at("chat-start");
  await page.getByRole("button", { name: "Which of my results are outside their range?" }).click();
  await page.getByText("No AI language model was used").waitFor();
  await at("chat");
  await page.getByLabel(en.chat.field).fill("I have crushing chest pain and can't breathe");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  await at("chat-emergency");

  await place(en.common.navigation.doctor).click();
  await page.getByText(/Your first one is free until/).waitFor();
  await at("doctor");
  await page.getByRole("button", { name: en.doctor.make.action, exact: true }).click();
  await page.getByRole("heading", { name: en.doctor.view.ready }).waitFor();
  await at("doctor-made");
  await page.getByRole("link", { name: en.common.back }).click();
  await page.getByText(en.doctor.plan.needed.title).waitFor();
  await at("doctor-premium");
  await place(en.common.navigation.reports).click();
  await page.getByRole("heading", { name: en.timeline.title }).waitFor();
}
