import type { Reading } from "@serenya/contract";
import { safeText } from "../terminal/safe-text.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { keepTogether, wrap } from "../terminal/wrap.ts";
import { captureWords } from "./capture.ts";
import { layRows } from "./columns.ts";
import { resultRows } from "./result-rows.ts";
import { documentWords, statusWords, urgencyWords, vitalWords } from "./words.ts";

type Screen = Pick<Terminal, "columns" | "paint">;

/** A reading as a person can read it in a terminal. Ends with a line break. */
export function readingTable(reading: Reading, name: string, screen: Screen): string {
  const title = screen.paint(["bold", "underline"], safeText(name));
  if (reading.document.kind !== "lab-report") {
    const advice = reading.document.advice ?? "This file could not be read.";
    return `${[`${title}\n${lines(advice, screen)}`, capture(reading, screen)].filter(Boolean).join("\n\n")}\n`;
  }
  const parts = [
    `${title}\n${screen.paint("dim", lines(documentWords(reading), screen))}`,
    reading.results.length > 0 ? resultRows(reading.results, screen) : "No results were found on it.",
    vitals(reading, screen),
    unread(reading, screen),
    missing(reading, screen),
    capture(reading, screen),
    counts(reading, screen),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const lines = (text: string, { columns }: Screen) => wrap(text, Math.max(20, columns)).join("\n");

function vitals(reading: Reading, screen: Screen): string {
  if (reading.vitals.length === 0) return "";
  const rows = reading.vitals.map(({ kind, printed, status, source }) => [
    { text: vitalWords[kind] },
    { text: keepTogether(safeText(printed)), look: "bold" as const },
    {
      text: keepTogether(statusWords[status]),
      look: status === "verified" ? ("green" as const) : ("magenta" as const),
    },
    { text: keepTogether(`page ${source.page}`), look: "dim" as const },
  ]);
  return `${screen.paint("bold", "Measurements")}\n${layRows(rows, screen)}`;
}

function unread(reading: Reading, screen: Screen): string {
  if (reading.unread.length === 0) return "";
  const rows = reading.unread.map(({ page, text }) => [
    { text: keepTogether(`page ${page}`), look: "dim" as const },
    { text: safeText(text) },
  ]);
  const heading = "Lines that look like results and were not understood: please read them yourself";
  return `${screen.paint(["bold", "magenta"], lines(heading, screen))}\n${layRows(rows, screen)}`;
}

function missing({ missingPages }: Reading, screen: Screen): string {
  if (missingPages.length === 0) return "";
  const pages = new Intl.ListFormat("en").format(missingPages.map(String));
  const said = missingPages.length === 1 ? `Page ${pages} was` : `Pages ${pages} were`;
  const it = missingPages.length === 1 ? "it" : "them";
  return screen.paint(
    ["bold", "magenta"],
    lines(`${said} not in this file, though it counts ${it}.`, screen),
  );
}

/** How to take a better picture, where one was taken badly. */
function capture(reading: Reading, screen: Screen): string {
  const advice = captureWords(reading).map((sentence) => lines(sentence, screen));
  return advice.length === 0 ? "" : screen.paint("magenta", advice.join("\n"));
}

function counts({ rows, results, urgency }: Reading, screen: Screen): string {
  const check = results.filter(({ status }) => status === "confirm").length;
  const read = `${rows.read} of ${rows.seen} rows read: ${results.length - check} verified, ${check} to check.`;
  const urgent = urgency === "emergency" || urgency === "today";
  const action = urgencyWords[urgency];
  return [
    lines(read, screen),
    action && (urgent ? screen.paint(["bold", "red"], lines(action, screen)) : lines(action, screen)),
    screen.paint("dim", lines("As printed by the laboratory. This is not medical advice.", screen)),
  ]
    .filter(Boolean)
    .join("\n");
}
