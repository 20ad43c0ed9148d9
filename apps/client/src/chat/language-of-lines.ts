import { catalogues } from "@serenya/clinical";
import type { Answer } from "@serenya/contract";

/**
 * The language of an answer's fixed lines: urgency, emergency and disclaimer. It is the one that was asked for, which an
 * answer does not name, and its paragraphs may be in another: so the line is looked up where it was taken from.
 */
export const languageOfLines = ({ emergencyLine, language }: Answer): string =>
  catalogues.find((catalogue) => catalogue.emergencyLine === emergencyLine)?.language ?? language;
