import { createContext, use } from "react";
import { en } from "./en.ts";

/** Every text of the app. A language is a file of this type. */
export type Texts = typeof en;

/** English until there is a second language; then the profile's language chooses. */
const TextsContext = createContext<Texts>(en);

export const useTexts = (): Texts => use(TextsContext);
