/**
 * What the app may load and call: its own files, and this origin. `wasm-unsafe-eval` lets the database engine
 * compile; `blob:` and `data:` pictures are pages of documents drawn on the device. Styles are one file: React and
 * Base UI set the rest through the style object, which the policy does not concern, and Base UI's own style
 * elements are switched off in the app (CSPProvider).
 */
export const appPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What every file of the app carries. The camera is for photos of a report. */
export const appHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": appPolicy,
  "permissions-policy": "camera=(self), geolocation=(), microphone=()",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};
