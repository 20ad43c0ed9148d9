import type { Settings } from "../device/records.ts";

const key = "serenya.theme";

/** Puts a theme on the page. A copy outside of the vault lets the lock's own screen have it: it tells nothing. */
export function applyTheme(theme: Settings["theme"]): void {
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(key, theme);
  } else {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(key);
  }
}

/** Puts back the theme of the last time, before anything is drawn. */
export function restoreTheme(): void {
  const kept = localStorage.getItem(key);
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
}
