import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "../chromium.ts";

/** A real Chromium without a window. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
