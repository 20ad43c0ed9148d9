import type { Emulator } from "./emulator.ts";
import type { Front } from "./front.ts";

/** What the journeys go through: the emulator with everything deployed in it, and the address in front. */
export interface Deployed {
  readonly emulator: Emulator;
  readonly front: Front;
}
