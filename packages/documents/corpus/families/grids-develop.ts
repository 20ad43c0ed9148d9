import { gridFamily } from "./grid.ts";

/** Stripes of grey, values out of range bold and red, no flag column. */
export const zebra = gridFamily({
  paper: { languages: ["en", "de", "fr"], typefaces: ["roboto", "openSans"], heads: ["banner", "boxed"] },
  rows: { panels: 3, rowsPerPanel: 6 },
  columns: [
    { of: "name", x: 50 },
    { of: "value", x: 250, align: "right" },
    { of: "unit", x: 275 },
    { of: "range", x: 400 },
  ],
  zebra: "#eef2f5",
  headingBand: "#d5dde5",
  sections: "bold",
  abnormal: { bold: true, colour: "#c01020" },
});

/** Capitals, flags in words, the unit before the interval. */
export const flagWords = gridFamily({
  paper: { languages: ["en"], typefaces: ["helvetica", "condensed"], heads: ["typed", "barcode"] },
  rows: { panels: 3, rowsPerPanel: 7, flags: ["Low", "High"], dash: "-", limit: "tight", upper: true },
  columns: [
    { of: "name", x: 46, heading: "TESTS" },
    { of: "value", x: 250, heading: "RESULT" },
    { of: "flag", x: 315, heading: "FLAG" },
    { of: "unit", x: 370, heading: "UNITS" },
    { of: "range", x: 455, heading: "REFERENCE INTERVAL" },
  ],
  sections: "caps",
  pitch: 13,
});

/** Serif type, dotted lines under the rows, an asterisk in a narrow column before the value. */
export const starBefore = gridFamily({
  paper: { languages: ["fr", "it"], typefaces: ["times", "serif"], heads: ["centred", "letter"] },
  rows: { panels: 2, rowsPerPanel: 8, flags: ["*", "*"] },
  columns: [
    { of: "name", x: 50 },
    { of: "flag", x: 238, heading: "" },
    { of: "value", x: 250 },
    { of: "unit", x: 320 },
    { of: "range", x: 420 },
  ],
  lines: "dotted",
  sections: "middle",
});

/** SI units with their powers small and raised. */
export const raisedUnits = gridFamily({
  paper: {
    languages: ["en", "fr", "it"],
    typefaces: ["roboto", "times", "helvetica"],
    heads: ["centred", "boxed"],
  },
  rows: { panels: 3, rowsPerPanel: 7, si: true },
  columns: [
    { of: "name", x: 50 },
    { of: "value", x: 262, align: "right" },
    { of: "unit", x: 276 },
    { of: "range", x: 400 },
  ],
  raised: true,
  sections: "bold",
  lines: "rows",
});

/** The method in small italics below each name. */
export const methodBelow = gridFamily({
  paper: { languages: ["en", "pt", "es"], typefaces: ["openSans", "helvetica"], heads: ["barcode", "boxed"] },
  rows: { panels: 2, rowsPerPanel: 6, flags: ["L", "H"], limit: "words" },
  columns: [
    { of: "name", x: 48 },
    { of: "flag", x: 232, heading: "" },
    { of: "value", x: 250 },
    { of: "unit", x: 320 },
    { of: "range", x: 410 },
  ],
  underName: "method",
  sections: "middle",
  abnormal: { bold: true },
});
