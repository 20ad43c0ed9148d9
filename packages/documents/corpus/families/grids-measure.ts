import { gridFamily } from "./grid.ts";

/** As much as fits: condensed type of 7 points, lines close together. */
export const dense = gridFamily({
  paper: { languages: ["en", "es", "fr"], typefaces: ["condensed"], heads: ["boxed", "barcode"] },
  rows: { panels: 7, rowsPerPanel: 7, flags: ["L", "H"], dash: "-" },
  columns: [
    { of: "name", x: 46 },
    { of: "value", x: 232, align: "right" },
    { of: "flag", x: 240 },
    { of: "unit", x: 262 },
    { of: "range", x: 360 },
  ],
  size: [7, 7.5],
  pitch: 9.5,
  sections: "bold",
});

/** Ranges in square brackets, an asterisk before the value, bands for the panels. */
export const squareBrackets = gridFamily({
  paper: { languages: ["it"], typefaces: ["helvetica", "openSans"], heads: ["letter", "centred"] },
  rows: { panels: 3, rowsPerPanel: 6, flags: ["*", "*"], brackets: ["[", "]"], limit: "words" },
  columns: [
    { of: "name", x: 50 },
    { of: "flagValue", x: 300, align: "right" },
    { of: "unit", x: 318, heading: "U.M." },
    { of: "range", x: 420, heading: "Intervallo di riferimento" },
  ],
  sections: "band",
});

/** The unit behind the value and again behind the range, limits in words. */
export const unitBehindValue = gridFamily({
  paper: { languages: ["es", "pt"], typefaces: ["serif", "times"], heads: ["letter", "banner"] },
  rows: { panels: 2, rowsPerPanel: 7, unitIn: "both", limit: "words", dash: " a " },
  columns: [
    { of: "name", x: 50 },
    { of: "valueUnit", x: 240 },
    { of: "range", x: 385 },
  ],
  sections: "caps",
  pitch: 17,
});

/** Spanish with a decimal point, as in Mexico. */
export const spanishPoint = gridFamily({
  paper: {
    languages: ["es"],
    typefaces: ["roboto", "helvetica"],
    heads: ["banner", "barcode"],
    pointInstead: true,
  },
  rows: { panels: 3, rowsPerPanel: 6, flags: ["B", "A"], upper: true },
  columns: [
    { of: "name", x: 50, heading: "ESTUDIO" },
    { of: "value", x: 270, align: "middle", heading: "RESULTADO" },
    { of: "flag", x: 325, align: "middle", heading: "" },
    { of: "unit", x: 375, align: "middle", heading: "UNIDADES" },
    { of: "range", x: 470, align: "middle", heading: "VALORES DE REFERENCIA" },
  ],
  lines: "grid",
  size: [8, 9],
});

/** Values out of range are red and nothing else says so. */
export const colourOnly = gridFamily({
  paper: { languages: ["de", "en", "pt"], typefaces: ["openSans", "roboto"], heads: ["letter", "banner"] },
  rows: { panels: 3, rowsPerPanel: 6, si: true, dash: " – " },
  columns: [
    { of: "name", x: 50 },
    { of: "range", x: 235 },
    { of: "unit", x: 350 },
    { of: "value", x: 470, align: "right" },
  ],
  abnormal: { colour: "#d01515" },
  sections: "bold",
  lines: "rows",
});

/** Small and German: plus and minus behind the value, limits without a space. */
export const plusMinus = gridFamily({
  paper: { languages: ["de"], typefaces: ["helvetica", "condensed", "firaMono"], heads: ["letter", "typed"] },
  rows: { panels: 3, rowsPerPanel: 8, flags: ["-", "+"], limit: "tight", dash: "-" },
  columns: [
    { of: "name", x: 50 },
    { of: "value", x: 240, align: "right" },
    { of: "flag", x: 252, heading: "" },
    { of: "unit", x: 275 },
    { of: "range", x: 390 },
  ],
  sections: "bold",
  size: [7.5, 9],
  pitch: 12.5,
});

/** A long way from the name to the value, without a line to guide the eye. */
export const farApart = gridFamily({
  paper: {
    languages: ["en", "pt", "it"],
    typefaces: ["times", "courier", "serif"],
    heads: ["centred", "typed"],
  },
  rows: { panels: 2, rowsPerPanel: 8 },
  columns: [
    { of: "name", x: 44 },
    { of: "value", x: 372, align: "right" },
    { of: "unit", x: 382 },
    { of: "range", x: 470 },
  ],
  sections: "caps",
  pitch: 14,
  size: [8, 9],
});

/** Units stand inside the range only. */
export const unitOnlyInRange = gridFamily({
  paper: { languages: ["en", "fr", "es"], typefaces: ["helvetica", "serif"], heads: ["banner", "centred"] },
  rows: { panels: 2, rowsPerPanel: 8, unitIn: "range", flags: ["(L)", "(H)"] },
  columns: [
    { of: "name", x: 50 },
    { of: "value", x: 270 },
    { of: "flag", x: 320, heading: "" },
    { of: "range", x: 380 },
  ],
  lines: "rows",
});

/** No heading at all: name, value, unit and range in line, the sample below the name. */
export const sampleBelow = gridFamily({
  paper: { languages: ["pt", "fr", "de"], typefaces: ["roboto", "times"], heads: ["boxed", "letter"] },
  rows: { panels: 2, rowsPerPanel: 6, dash: " - ", brackets: ["(", ")"] },
  columns: [
    { of: "name", x: 50 },
    { of: "value", x: 290, align: "right" },
    { of: "unit", x: 298 },
    { of: "range", x: 410 },
  ],
  headless: true,
  underName: "sample",
  sections: "caps",
});
