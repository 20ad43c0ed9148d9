import { germanMessages } from "./de.ts";
import { englishMessages } from "./en.ts";
import { spanishMessages } from "./es.ts";
import { frenchMessages } from "./fr.ts";
import { italianMessages } from "./it.ts";
import type { MessageSet } from "./message-set.ts";
import { portugueseMessages } from "./pt.ts";

export const messageSets: readonly MessageSet[] = [
  englishMessages,
  spanishMessages,
  frenchMessages,
  germanMessages,
  italianMessages,
  portugueseMessages,
];
