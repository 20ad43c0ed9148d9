import type { Profile } from "@serenya/contract";
import type { Records } from "../device/records.ts";
import { useSetting } from "./use-live.ts";

/** The language that the person chose for explanations, which the clinical catalogues have; English without a profile. */
export type Language = Profile["language"];

export const useLanguage = (): Language => useSetting("profile")?.language ?? "en";

/** The same outside of a screen, for what is asked of the server. */
export const languageIn = async (records: Pick<Records, "setting">): Promise<Language> =>
  (await records.setting("profile"))?.language ?? "en";
