import type { Reading } from "@serenya/contract";
import { loincNotice, ucumNotice } from "../notices.ts";
import type { Narrative } from "../r4/elements.ts";
import { plainText } from "../r4/plain-text.ts";

/**
 * What a person should know of a report and no field has room for: what was not read, what is to be confirmed, and
 * the notices of LOINC and UCUM. Lines that were not understood stand here and nowhere else: they are no results.
 */
export function narrativeOf(reading: Reading): Narrative {
  const { rows, results, unread, missingPages, reader, vitals } = reading;
  const inDoubt = [...results, ...vitals].filter(({ status }) => status === "confirm").length;
  const lines = unread.flatMap(({ page, text }) => {
    const line = plainText(text);
    return line === null ? [] : `<li>Page ${page}: ${escaped(line)}</li>`;
  });
  const parts = [
    `<p>Read by Serenya ${escaped(reader.version)}: ${rows.read} of ${rows.seen} rows.</p>`,
    inDoubt > 0 && `<p>To be confirmed by a person: ${inDoubt}. They are marked as preliminary.</p>`,
    missingPages.length > 0 && `<p>Pages that were not seen: ${missingPages.join(", ")}.</p>`,
    lines.length > 0 && `<p>Lines that were not understood:</p><ul>${lines.join("")}</ul>`,
    `<p>${escaped(loincNotice)}</p><p>${escaped(ucumNotice)}</p>`,
  ];
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${parts.filter(Boolean).join("")}</div>`;
  return { status: "additional", div };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  (plainText(text) ?? "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
