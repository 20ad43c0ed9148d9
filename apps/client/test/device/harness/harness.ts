import * as device from "../../../src/device/index.ts";

/** What the tests call in the page: the module as the app gets it, and one opened vault. */
const api = { ...device, vault: await device.openVault() };
export type Harness = typeof api;

declare global {
  var harness: Harness;
}
globalThis.harness = api;
