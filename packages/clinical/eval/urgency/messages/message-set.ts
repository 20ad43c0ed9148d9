import type { EmergencyKind } from "../../../src/answer/emergency/kinds.ts";

/**
 * What people may write in one language. Written without looking at the word lists of the emergency check; see
 * docs/clinical-safety.md for how many it caught at first sight.
 */
export interface MessageSet {
  readonly language: "en" | "es" | "fr" | "de" | "it" | "pt";
  /** Plainly said. */
  readonly said: Readonly<Record<EmergencyKind, readonly string[]>>;
  /** Said and played down in one breath. */
  readonly playedDown: Readonly<Record<EmergencyKind, readonly string[]>>;
  /** Denied. */
  readonly denied: readonly string[];
  /** Emergencies again, written when the lists had been widened for the messages above. */
  readonly later: readonly string[];
  /** Questions about results that share words with emergencies. */
  readonly ordinary: readonly string[];
}
