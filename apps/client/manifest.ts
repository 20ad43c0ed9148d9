import type { ManifestOptions } from "vite-plugin-pwa";

/** How the app presents itself when it is installed. */
export const manifest: Partial<ManifestOptions> = {
  id: "/",
  name: "Serenya",
  short_name: "Serenya",
  description: "Understand your lab report. Your results stay on your device.",
  lang: "en",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#faf5ec",
  theme_color: "#faf5ec",
  categories: ["health", "medical"],
  icons: [
    { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "/icons/mark.svg", sizes: "any", type: "image/svg+xml" },
  ],
};
