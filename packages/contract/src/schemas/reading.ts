import { z } from "zod";

/** Left, top, right, bottom as fractions of the upright page, origin top left. */
export const boxSchema = z.tuple([
  z.number().min(0).max(1),
  z.number().min(0).max(1),
  z.number().min(0).max(1),
  z.number().min(0).max(1),
]);
export type Box = z.infer<typeof boxSchema>;

/** Where something stands: the page (from 1) and its box there. */
export const addressSchema = z.object({ page: z.int().min(1), box: boxSchema });
export type Address = z.infer<typeof addressSchema>;

export const comparatorSchema = z.enum(["<", "<=", ">", ">="]);
export type Comparator = z.infer<typeof comparatorSchema>;

/** What a printed value says. Numbers are numbers, whatever the page's decimal mark; units as printed. */
export const valueSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("quantity"),
    number: z.number(),
    comparator: comparatorSchema.nullable(),
    unit: z.string().nullable(),
  }),
  z.object({ kind: z.literal("ratio"), numerator: z.number(), denominator: z.number() }),
  z.object({
    kind: z.literal("titre"),
    /** The dilution: 80 in "1:80". */
    dilution: z.number(),
    comparator: comparatorSchema.nullable(),
  }),
  z.object({
    kind: z.literal("range"),
    low: z.number(),
    high: z.number(),
    unit: z.string().nullable(),
  }),
  z.object({ kind: z.literal("ordinal"), text: z.string() }),
  z.object({ kind: z.literal("text"), text: z.string() }),
]);
export type Value = z.infer<typeof valueSchema>;

/** A reference interval. `from` says whether the page prints it or a published source gives it. */
export const rangeSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  from: z.enum(["printed", "published"]),
  /** The publication, where `from` is "published". */
  source: z.string().optional(),
});
export type Range = z.infer<typeof rangeSchema>;

/** A coded concept: LOINC for analytes. */
export const codeSchema = z.object({ system: z.string(), code: z.string(), display: z.string() });
export type Code = z.infer<typeof codeSchema>;

/** verified: read for certain and checked against its place on the page. confirm: a person must look. */
export const statusSchema = z.enum(["verified", "confirm"]);

/** The ladder of urgency, highest first; `cannot-tell` stands beside it. */
export const urgencySchema = z.enum(["emergency", "today", "routine", "none", "cannot-tell"]);
export type Urgency = z.infer<typeof urgencySchema>;

export const interpretationSchema = z.enum([
  "normal",
  "low",
  "high",
  "critical-low",
  "critical-high",
  "abnormal",
  "unknown",
]);
export type Interpretation = z.infer<typeof interpretationSchema>;

/** A value that may be the one printed, where the reader is not certain, and where it was seen. */
export const candidateSchema = z.object({ value: z.string(), source: addressSchema });

/** One row of the report, exactly as printed. `null` where the page doesn't say. */
export const printedSchema = z.object({
  name: z.string(),
  value: z.string(),
  unit: z.string().nullable(),
  range: z.string().nullable(),
  flag: z.string().nullable(),
});
export type Printed = z.infer<typeof printedSchema>;

export const resultRowSchema = z.object({
  printed: printedSchema,
  /** The heading that the row stands under. */
  section: z.string().nullable(),
  status: statusSchema,
  /** Why a person must look, as stable codes; empty when verified. */
  reasons: z.array(z.string()),
  candidates: z.array(candidateSchema),
  source: addressSchema,
  /** LOINC, given only when name, unit, specimen and a plausible value agree. */
  code: codeSchema.nullable(),
  value: valueSchema,
  range: rangeSchema.nullable(),
  /** Earlier values that the same page prints beside this one. */
  history: z.array(z.object({ date: z.string().nullable(), value: z.string() })),
  interpretation: interpretationSchema,
  urgency: urgencySchema,
});
export type ResultRow = z.infer<typeof resultRowSchema>;

export const vitalSchema = z.object({
  kind: z.enum([
    "body-weight",
    "body-height",
    "body-mass-index",
    "blood-pressure",
    "heart-rate",
    "body-temperature",
    "respiratory-rate",
    "oxygen-saturation",
    "waist-circumference",
  ]),
  printed: z.string(),
  value: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("quantity"), number: z.number(), unit: z.string().nullable() }),
    z.object({
      kind: z.literal("blood-pressure"),
      systolic: z.number(),
      diastolic: z.number(),
      unit: z.string().nullable(),
    }),
  ]),
  status: statusSchema,
  source: addressSchema,
});
export type Vital = z.infer<typeof vitalSchema>;

/** A line that looks like a result and was not understood: shown, never dropped. */
export const unreadSchema = z.object({ page: z.int().min(1), text: z.string(), box: boxSchema });
export type Unread = z.infer<typeof unreadSchema>;

/** Why a document has no results, as stable codes. Each has a text in the error table. */
export const unreadableReasonSchema = z.enum([
  "document_encrypted",
  "document_empty",
  "document_damaged",
  "document_too_large",
  "document_too_many_pages",
  "document_too_many_pixels",
  "document_no_text_layer",
  "document_unsupported",
  "document_timed_out",
]);
export type UnreadableReason = z.infer<typeof unreadableReasonSchema>;

/** The reasons to look at a row that a language model gives which read along; among others in `reasons`. */
export const modelReasons = [
  "model-reads-otherwise",
  "model-reads-unit-otherwise",
  "model-reads-range-otherwise",
  /** On a page that it read. */
  "model-did-not-see",
  /** And the page prints it. */
  "only-model-read",
] as const;
export type ModelReason = (typeof modelReasons)[number];

/** Why a language model did not read a page, as stable codes: its own, the day's budget, and ours. */
export const notReadReasonSchema = z.enum([
  "throttled",
  "timed-out",
  "unavailable",
  "refused",
  "filtered",
  "truncated",
  "malformed",
  "budget-spent",
  /** Its answer holds less than half of the rows that were read there. */
  "in-part",
  /** Its picture was not made: too many pages, or no time. */
  "not-shown",
]);
export type NotReadReason = z.infer<typeof notReadReasonSchema>;

/** What a language model found that read the page pictures by itself, in rows. It can only take `verified` away. */
export const secondReadingSchema = z.object({
  /** Pages that it read. */
  pages: z.array(z.int().min(1)),
  /** Pages that it was to read and did not, or only in part. */
  notRead: z.array(z.int().min(1)),
  /** Why it did not, of the first such page. */
  why: notReadReasonSchema.nullable(),
  /** Read alike by both. */
  agreed: z.int().min(0),
  /** Of which it read the value, unit or range otherwise. */
  differed: z.int().min(0),
  /** That it did not see. */
  missed: z.int().min(0),
  /** That it alone saw, and that were found on the page. */
  added: z.int().min(0),
  /** That it alone saw and that were not found, or that stand in another row already. */
  dropped: z.int().min(0),
});
export type SecondReading = z.infer<typeof secondReadingSchema>;

/**
 * What was read from one document: the form that `serenya read --json` prints and that travels, sealed, to
 * the device. Same bytes in, same reading out.
 */
export const readingSchema = z.object({
  document: z.object({
    kind: z.enum(["lab-report", "not-a-lab-report", "unreadable"]),
    /** Set when the kind is unreadable. */
    reason: unreadableReasonSchema.optional(),
    /** A sentence that a person can act on, when there are no results. */
    advice: z.string().optional(),
    pages: z.int().min(0),
    /** BCP 47 tag of the report's language, as found on the page. */
    language: z.string().nullable(),
    decimal: z.enum([".", ","]).nullable(),
    source: z.enum(["text", "image", "mixed"]).nullable(),
  }),
  patient: z.object({
    sex: z.enum(["female", "male"]).nullable(),
    /** UCUM unit: a (years), mo, wk, d. */
    age: z.object({ value: z.number(), unit: z.enum(["a", "mo", "wk", "d"]) }).nullable(),
  }),
  /** The date of collection, ISO 8601. */
  collected: z.string().nullable(),
  /** Rows counted on the page against rows read. */
  rows: z.object({ seen: z.int().min(0), read: z.int().min(0) }),
  results: z.array(resultRowSchema),
  vitals: z.array(vitalSchema),
  unread: z.array(unreadSchema),
  pages: z.array(
    z.object({
      page: z.int().min(1),
      /** Degrees clockwise that the page was turned to stand upright. */
      rotation: z.number(),
      /** What the page calls itself: "1 of 3". */
      printedAs: z.string().nullable(),
      /** Codes of what is wrong with the page. */
      quality: z.array(z.string()),
    }),
  ),
  /** Pages that the document itself counts and that were not seen. */
  missingPages: z.array(z.int().min(1)),
  urgency: urgencySchema,
  reader: z.object({
    version: z.string(),
    engines: z.array(z.string()),
    /** The language model that read along, or null where none did. */
    model: z.string().nullable(),
    /** What it found; absent where none was to read along. */
    second: secondReadingSchema.optional(),
  }),
});
export type Reading = z.infer<typeof readingSchema>;
