import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { manifest } from "./manifest.ts";
import packageJson from "./package.json" with { type: "json" };

/** Paths (with their query) that the server answers itself; the app's offline copy must never stand in for them. */
const serverPaths = [
  /^\/api\//,
  /^\/uploads\//,
  /^\/dev\//,
  /^\/health$/,
  /^\/operations(?:\?|$)/,
  /^\/app-config\.json$/,
];

export default defineConfig({
  base: "/",
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    react(),
    tailwind(),
    VitePWA({
      // The person says when: a report being read is not interrupted.
      registerType: "prompt",
      injectRegister: null,
      manifest,
      workbox: {
        // The database engine is wasm: without it a start offline opens nothing. The rest draws and makes PDFs.
        globPatterns: ["**/*.{js,css,html,wasm,svg,png,webmanifest,pfb,ttf,icc}"],
        // From the first visit on, what was not opened yet works offline: nobody has to load the app a second time.
        clientsClaim: true,
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        navigateFallback: "/index.html",
        navigateFallbackDenylist: serverPaths,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  build: {
    // light-dark() stays as written, and storage in a worker needs browsers of this age anyway.
    target: "es2023",
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    modulePreload: { polyfill: false },
    // Everything is a file of our own origin: the content policy allows nothing else.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  server: { port: 5173, strictPort: true },
});
