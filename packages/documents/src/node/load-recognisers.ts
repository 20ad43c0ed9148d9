import { findInTall } from "../recognise/find-in-tall.ts";
import type { Recognizers } from "../recognise/recognizer.ts";
import { loadFirstReader } from "./load-first-reader.ts";
import { loadSecondReader } from "./load-second-reader.ts";

let loaded: Promise<Recognizers> | null = null;

/** Both recognisers of pictures, loaded once a process from node_modules; nothing is fetched. */
export function loadRecognisers(): Promise<Recognizers> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Recognizers> {
  const first = await loadFirstReader();
  return { finder: findInTall(first), first, second: loadSecondReader() };
}
