import { createHash } from "node:crypto";
import { type Html, html } from "./html.ts";
import { style } from "./style.ts";

/** A drop inside a leaf's outline. */
const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="M16 3c7 5 10 9.5 10 15a10 10 0 0 1-20 0C6 12.500 9 8 16 3Z"/><path d="M10 19h3.200l2-4.500 2.600 7 1.700-2.500H22"/></svg>`;

export interface Page {
  readonly title: string;
  readonly narrow?: boolean;
  readonly body: Html;
  /** What it adds to the common style; its headers must be told the same. */
  readonly style?: string;
  /** Seconds after which the browser asks for it again. */
  readonly renewSeconds?: number;
}

/** A whole page. It works without script and loads nothing. */
export function renderPage({ title, narrow, body, style: added = "", renewSeconds }: Page): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">${
    renewSeconds
      ? html`
<meta http-equiv="refresh" content="${String(renewSeconds)}">`
      : ""
  }
<title>${title}</title>
<style>${{ html: style + added }}</style>
</head>
<body>
<main${{ html: narrow ? ' class="narrow"' : "" }}>
<p class="brand">${mark}<span>Serenya</span></p>
${body}
</main>
</body>
</html>
`;
  return page.html;
}

/**
 * The headers of such a page. `formTargets`: origins to which a form's answer may lead; browsers hold
 * redirects after a form to `form-action` as well.
 */
export const pageHeaders = (
  formTargets: readonly string[] = [],
  addedStyle = "",
): Readonly<Record<string, string>> => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style + addedStyle)}'`,
    "img-src data:",
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
});

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
