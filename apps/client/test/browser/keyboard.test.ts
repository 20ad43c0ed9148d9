import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../../src/texts/en.ts";
import { doubtfulReport, doubtfulRows } from "./doubtful-report.ts";
import { backupPassphrase } from "./export-tour.ts";
import { type Keyboard, keyboardOf } from "./keyboard.ts";
import { launch, patience } from "./launch.ts";
import { passphrase } from "./onboard.ts";
import { plantHistory } from "./plant-history.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

let system: TestSystem;
let browser: Browser;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await system.close();
});

const heading = (name: string | RegExp, level = 1) =>
  page.getByRole("heading", { name, exact: typeof name === "string", level });
const link = (name: string | RegExp) => page.getByRole("link", { name, exact: typeof name === "string" });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const box = (name: string) => page.getByRole("checkbox", { name });
const place = (name: string) =>
  page.getByRole("navigation", { name: en.common.navigation.label }).getByRole("link", { name });

/** A screen is reached: its title has the focus, and all of it is in reach. */
async function arriveAt(title: string | RegExp) {
  await keys.isAt(heading(title));
  await keys.goAround();
}

test("the keyboard alone leads through all of the app, and the focus is always in sight", async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(patience);
  const faults = watchPage(page, system.url);
  keys = keyboardOf(page);
  await agree();
  await signInAndLock();
  await addReport();
  await settleDoubts();
  await findOnPage();
  await ask();
  await seeTrends();
  await makeDoctorReport();
  await exportResults();
  await lockAndUnlock();
  await deleteAccount();
  expect(faults).toEqual([]);
});

async function agree() {
  const { welcome, privacy, consents } = en.onboarding;
  await page.goto(system.url);
  await heading(welcome.title).waitFor();
  await page.keyboard.press("Tab");
  await keys.isAt(link(en.common.skip));
  await keys.goAround();
  await keys.enter(link(welcome.start));
  await arriveAt(privacy.title);
  await keys.enter(link(en.common.next));
  await arriveAt(consents.title);
  await keys.tabTo(box(consents.legal));
  await page.keyboard.press("Space");
  await keys.lookIntoDialog(button(/Privacy policy$/));
  await keys.enter(button(consents.agree));
  await page.getByRole("alert").getByText(consents.needed).waitFor();
  await keys.tabTo(box(consents.medical));
  await page.keyboard.press("Space");
  await keys.enter(button(consents.agree));
  await arriveAt(en.signIn.title);
}

async function signInAndLock() {
  const { create, words } = en.lock;
  await keys.enter(button(en.signIn.with.google));
  await keys.tabTo(page.getByLabel("E-mail address"));
  await page.keyboard.type("keyboard@example.org");
  await keys.tabTo(page.getByLabel("Name", { exact: true }));
  await page.keyboard.type("Robin Example");
  await page.keyboard.press("Enter");
  // The app has been loaded anew: the browser starts at the top.
  await heading(create.title).waitFor();
  await page.getByLabel(en.lock.passphrase.repeat).waitFor();
  await keys.goAround();
  await keys.tabTo(page.getByLabel(en.lock.passphrase.label, { exact: true }));
  await page.keyboard.type(passphrase);
  await keys.tabTo(page.getByLabel(en.lock.passphrase.repeat));
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");

  await arriveAt(words.title);
  const list = await page.getByRole("list", { name: words.list }).locator(".font-mono").allTextContents();
  await keys.enter(button(words.written));
  await arriveAt(words.check.title);
  for (const [index, word] of list.entries()) {
    const field = page.getByLabel(words.check.word(index + 1), { exact: true });
    if (!(await field.isVisible())) continue;
    await keys.tabTo(field);
    await page.keyboard.type(word);
  }
  await page.keyboard.press("Enter");
  await arriveAt(en.timeline.title);
}

/** The file dialog of the system, opened with Enter on the button. */
async function pick(name: string, mimeType: string, buffer: Buffer) {
  const chooser = page.waitForEvent("filechooser");
  await keys.enter(button(en.addDocument.pick));
  await (await chooser).setFiles({ name, mimeType, buffer });
}

async function addReport() {
  const { title, preview, other, send, faults } = en.addDocument;
  await keys.enter(link(en.timeline.add));
  await arriveAt(title);
  await pick("report.html", "text/html", Buffer.from("<!doctype html>"));
  await page.getByText(faults.unsupported.title).waitFor();
  await keys.isAt(button(en.addDocument.pick));
  await pick("report.pdf", "application/pdf", await doubtfulReport());
  await keys.isAt(heading(preview.title, 2));
  await keys.goAround();
  await keys.enter(button(other));
  await keys.isAt(button(en.addDocument.pick));
  await pick("report.pdf", "application/pdf", await doubtfulReport());
  await keys.isAt(heading(preview.title, 2));

  // The job stands still while the screen is looked at.
  await page.route("**/process/status/**", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    Object.assign(answer.data, { status: "processing", stage: "reading" });
    await route.fulfill({ response, json: answer });
  });
  await keys.enter(button(send));
  await arriveAt(en.waiting.title);
  await keys.lookIntoDialog(button(en.waiting.cancel.action));
  // An answer may be under way.
  await page.unrouteAll({ behavior: "wait" });
  // A machine that does other things reads slowly.
  await heading(en.results.summary, 2).waitFor();
  await arriveAt(/30 October 2026/);
}

async function settleDoubts() {
  const { check, row, remove } = en.results;
  const tsh = page.locator(`#check-${doubtfulRows.tsh}`);
  await keys.enter(tsh.getByRole("button", { name: check.other }));
  await keys.isAt(tsh.getByLabel(check.type));
  await page.keyboard.type("2.15");
  await page.keyboard.press("Enter");
  await keys.isAt(heading(check.title(1), 2));
  const sodium = page.locator(`#check-${doubtfulRows.sodium}`);
  await keys.enter(sodium.getByRole("button", { name: check.says("139 mmol/L") }));
  await keys.isAt(heading(check.done, 2));

  const item = page.locator(`#row-${doubtfulRows.tsh}`);
  await keys.enter(item.locator("summary"));
  await item.getByText(en.results.how.typed).waitFor();
  await keys.enter(item.getByRole("button", { name: check.change }));
  await keys.isAt(item.getByRole("button", { name: /^It says 215/ }));
  await keys.enter(item.locator("summary").filter({ hasText: row.details }));
  await keys.lookIntoDialog(button(remove.action));
}

async function findOnPage() {
  const t = en.pageView;
  await keys.enter(page.locator(`#row-${doubtfulRows.potassium}`).getByRole("link"));
  await page.getByRole("img", { name: t.picture(1) }).waitFor();
  await arriveAt(/30 October 2026/);
  await keys.enter(button(t.zoomIn));
  const value = button(/Calcium/);
  await keys.enter(value);
  await expect.poll(() => value.getAttribute("aria-pressed")).toBe("true");
  await keys.isAt(value);
  await page.locator('[data-place="row-2"].outline-3').waitFor();
  await keys.enter(link(t.toResult));
  await keys.isAt(page.locator("#row-2"));
}

async function ask() {
  const log = page.getByRole("log", { name: en.chat.log });
  await keys.enter(link(en.report.chat));
  await heading(en.chat.intro.title, 2).waitFor();
  await keys.isAt(link(en.report.chat));
  await keys.goAround();
  await keys.enter(button("Which of my results are outside their range?"));
  await log.getByRole("list", { name: en.chat.results }).waitFor();
  await keys.isAt(page.getByLabel(en.chat.field));
  // An answer is shown before the server's copy is deleted; until then no other question is taken.
  await page.locator('button:not([aria-disabled="true"])', { hasText: en.chat.send }).waitFor();
  await page.keyboard.type("What does my ferritin mean?");
  await page.keyboard.press("Enter");
  await log.getByRole("article").nth(1).getByText("No AI language model was used").waitFor();
  await keys.isAt(page.getByLabel(en.chat.field));
  await keys.goAround();
  await keys.enter(
    log
      .getByRole("article")
      .nth(1)
      .getByRole("link", { name: /Ferritin/ }),
  );
  await keys.isAt(page.locator("#row-10"));
}

async function seeTrends() {
  await plantHistory(page);
  await keys.enter(place(en.common.navigation.trends));
  await page.getByRole("list", { name: en.trends.more }).waitFor();
  await arriveAt(en.trends.title);
  await keys.enter(link(/^Potassium/));
  await arriveAt("Potassium");
  const point = page.locator("svg [role=img][tabindex='0']");
  await keys.tabTo(point);
  const before = await point.getAttribute("aria-label");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => point.getAttribute("aria-label")).not.toBe(before);
  await keys.isAt(point);
}

async function makeDoctorReport() {
  const t = en.doctor;
  await keys.enter(place(en.common.navigation.doctor));
  await button(t.make.action).waitFor();
  await arriveAt(t.title);
  await keys.enter(button(t.make.none));
  await keys.enter(button(t.make.action));
  await page.getByText(t.make.needOne).waitFor();
  await keys.tabTo(page.getByRole("checkbox").first());
  await page.keyboard.press("Space");
  await keys.enter(button(t.make.action));
  await heading(t.view.ready, 2).waitFor();
  await arriveAt(/^Made on/);
  const download = page.waitForEvent("download");
  await keys.enter(link(t.view.save));
  await download;
  await keys.enter(link(en.common.back));
  await arriveAt(t.title);
}

async function exportResults() {
  const t = en.exportAndBackup;
  await keys.enter(place(en.common.navigation.settings));
  await arriveAt(en.settings.title);
  await keys.enter(link(t.title));
  await arriveAt(t.title);
  await keys.tabTo(page.getByLabel(t.export.which));
  await keys.tabTo(page.getByRole("radio", { name: t.export.formats.csv }));
  await page.keyboard.press("ArrowRight");
  await keys.isAt(page.getByRole("radio", { name: t.export.formats.fhir, checked: true }));
  const download = page.waitForEvent("download");
  await keys.enter(button(t.export.action));
  await download;
  await keys.isAt(button(t.export.action));
  await backUpAndRestore();
}

async function backUpAndRestore() {
  const { backup, restore, places } = en.exportAndBackup;
  await keys.enter(link(new RegExp(places.backup.title)));
  await arriveAt(backup.title);
  await keys.tabTo(page.getByLabel(backup.passphrase.label));
  await page.keyboard.type("password");
  await keys.tabTo(page.getByLabel(en.lock.passphrase.repeat));
  await page.keyboard.type("password");
  await page.keyboard.press("Enter");
  await page.getByText(en.lock.faults["weak-passphrase"]).waitFor();
  const field = page.getByLabel(backup.passphrase.label);
  await keys.tabTo(field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(backupPassphrase);
  await keys.tabTo(page.getByLabel(en.lock.passphrase.repeat));
  await page.keyboard.press("Control+a");
  await page.keyboard.type(backupPassphrase);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await (await download).path();
  await keys.isAt(heading(backup.done.title, 2));
  await keys.goAround();
  await keys.enter(link(en.common.back));
  await arriveAt(en.exportAndBackup.title);

  await keys.enter(link(new RegExp(places.restore.title)));
  await arriveAt(restore.title);
  const chooser = page.waitForEvent("filechooser");
  await keys.enter(button(restore.pick));
  await (await chooser).setFiles(file);
  await keys.isAt(page.getByLabel(restore.passphrase));
  await page.keyboard.type("not the right words");
  await page.keyboard.press("Enter");
  await page.getByText(en.exportAndBackup.faults["wrong-passphrase"]).waitFor();
  await keys.isAt(page.getByLabel(restore.passphrase));
  await keys.goAround();
  await keys.tabTo(page.getByLabel(restore.passphrase));
  await page.keyboard.press("Control+a");
  await page.keyboard.type(backupPassphrase);
  await page.keyboard.press("Enter");
  await keys.isAt(heading(restore.done.title, 2));
  await keys.goAround();
}

async function lockAndUnlock() {
  const { look, lock, signOut } = en.settings;
  await keys.enter(place(en.common.navigation.settings));
  await arriveAt(en.settings.title);
  const system = page.getByRole("radio", { name: look.system });
  await keys.tabTo(system);
  await page.keyboard.press("ArrowRight");
  await keys.isAt(page.getByRole("radio", { name: look.light, checked: true }));
  await page.keyboard.press("ArrowLeft");
  await keys.isAt(page.getByRole("radio", { name: look.system, checked: true }));
  await keys.lookIntoDialog(button(signOut.action));
  await keys.enter(link(lock.title));
  await arriveAt(lock.title);
  await keys.lookIntoDialog(button(`${lock.change} ${lock.way.passphrase}`));
  await keys.enter(button(`${lock.remove} ${lock.way.passphrase}`));
  await page.getByText(lock.last).waitFor();
  await keys.isAt(button(`${lock.remove} ${lock.way.passphrase}`));
  await keys.enter(button(lock.now));

  const { open, passphrase: words } = en.lock;
  await arriveAt(open.title);
  await keys.lookIntoDialog(button(open.erase.open));
  await keys.enter(button(open.words.show));
  await keys.isAt(page.getByLabel(open.words.label));
  await keys.tabTo(page.getByLabel(words.label, { exact: true }));
  await page.keyboard.type("not the right words");
  await page.keyboard.press("Enter");
  await page.getByText(en.lock.faults["wrong-secret"]).waitFor();
  const field = page.getByLabel(words.label, { exact: true });
  await keys.isAt(field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");
  await arriveAt(lock.title);
  await keys.enter(link(en.common.back));
  await arriveAt(en.settings.title);
}

async function deleteAccount() {
  const t = en.settings.remove;
  await keys.enter(link(t.title));
  await arriveAt(t.title);
  await keys.tabTo(page.getByLabel(t.type));
  await page.keyboard.type(t.word);
  await page.keyboard.press("Enter");
  await arriveAt(t.done.title);
  await keys.enter(button(t.done.finish));
  await arriveAt(en.onboarding.welcome.title);
}
