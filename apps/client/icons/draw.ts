/** Draws the app's icons from its mark: `node apps/client/icons/draw.ts`, after the mark has changed. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../test/browser/launch.ts";

const folder = join(import.meta.dirname, "../public/icons");

/** `room`: the share of the picture that the mark fills. A maskable icon may be cut to a circle. */
const icons = [
  { name: "icon-192", size: 192, room: 0.86 },
  { name: "icon-512", size: 512, room: 0.86 },
  { name: "maskable-512", size: 512, room: 0.6 },
];

const mark = await readFile(join(folder, "mark.svg"), "utf8");
const browser = await launch();
for (const { name, size, room } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#faf5ec">
      <div style="width:${room * 100}%">${mark}</div>`,
  );
  await writeFile(join(folder, `${name}.png`), await page.screenshot());
  await page.close();
}
await browser.close();
