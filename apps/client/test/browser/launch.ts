import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "../chromium.ts";

/** A real Chromium without a window. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });

/** How long a page may take over one step, in ms: a machine that does other things is slow, and no fault of ours. */
export const patience = 90_000;
