import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const APT_GET = "/usr/bin/apt-get";
const APT_LIMIT_MS = 300_000;

/** For a page without sandbox, window or network of its own: the tests run as root in containers. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium for the browser tests. Where there is none, Debian's package is installed if we are
 * root; otherwise the error says in one sentence what to do.
 */
export function findChromium(): string {
  const found = places.find(existsSync) ?? installed();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium: install it, on Debian with `sudo apt-get install chromium`.",
  );
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) return undefined;
  const options = { stdio: "ignore", timeout: APT_LIMIT_MS } as const;
  try {
    execFileSync(APT_GET, ["update", "-qq"], options);
    execFileSync(APT_GET, ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      ...options,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    return undefined;
  }
  return places.find(existsSync);
}
