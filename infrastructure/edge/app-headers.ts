/** What every file of the app carries: what it may load and call, and what a browser must not do with it. */
export const appHeaders = (uploads: string): Readonly<Record<string, string>> => ({
  "permissions-policy": "camera=(self), geolocation=(), microphone=()",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    // Beside its own address, the bucket that documents are posted to.
    `connect-src 'self' ${uploads}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
});
