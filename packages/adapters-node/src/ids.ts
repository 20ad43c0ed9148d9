import { randomBytes, randomUUID } from "node:crypto";
import type { Ids } from "@serenya/domain";

/** RFC 4648's base 32 in lower case: 32 letters divide 256 evenly, so that every letter is equally likely. */
const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** Ids from the system's secure random source. `random` holds 130 bits: 26 letters of 5 bits. */
export const systemIds: Ids = {
  uuid: () => randomUUID(),
  random: () => Array.from(randomBytes(26), (byte) => letters.charAt(byte % 32)).join(""),
};
