import type { EmergencyWords } from "./kinds.ts";
import { german } from "./words/de.ts";
import { english } from "./words/en.ts";
import { spanish } from "./words/es.ts";
import { french } from "./words/fr.ts";
import { italian } from "./words/it.ts";
import { portuguese } from "./words/pt.ts";

/** Every language that emergencies are recognised in. */
export const emergencyLanguages: readonly EmergencyWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
];
