import { resolve } from "node:path";

export const checkout = resolve(import.meta.dirname, "../..");

/** Where the functions' bundles go, one folder each. */
export const bundlesFolder = resolve(checkout, ".cache/bundles");

/** Where it is kept what each bundle is made of. */
export const metafilesFolder = resolve(checkout, ".cache/metafiles");
