import type { BedrockPeer } from "@serenya/testing/peers";
import type { Emulator } from "./emulator.ts";
import type { Front } from "./front.ts";

/** What the journeys go through: the emulator with everything deployed in it, and the address in front. */
export interface Deployed {
  readonly emulator: Emulator;
  readonly front: Front;
  /** Stands for Bedrock, over its own protocol. It refuses, until a journey says otherwise. */
  readonly model: BedrockPeer;
}
