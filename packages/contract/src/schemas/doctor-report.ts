import { z } from "zod";
import { languageSchema } from "./account.ts";
import { comparatorSchema, interpretationSchema, rangeSchema, urgencySchema } from "./reading.ts";
import { withoutModelSchema } from "./without-model.ts";

/** A row of one of the readings that were sent along, both by index. */
export const rowReferenceSchema = z.object({ reading: z.int().min(0), row: z.int().min(0) });
export type RowReference = z.infer<typeof rowReferenceSchema>;

/** How a value came to be known; the first two are the reader's, the others the person's. */
export const howReadSchema = z.enum([
  /** Read, and checked against its place on the page. */
  "verified",
  /** Read with doubt; nobody has looked yet. */
  "to-confirm",
  /** Read with doubt; the person compared it with the page. */
  "confirmed",
  /** Typed in by the person. */
  "typed",
]);
export type HowRead = z.infer<typeof howReadSchema>;

/** A value that came before one of the report's rows. */
export const earlierValueSchema = z.object({
  /** Value and unit as printed; the unit of an earlier value on the same page is the row's. */
  value: z.string(),
  /** The date of collection, ISO 8601; null where the page prints none. */
  collected: z.string().nullable(),
  /** Printed on a later page as an earlier value, not read from its own report. */
  fromHistory: z.boolean(),
});
export type EarlierValue = z.infer<typeof earlierValueSchema>;

/** One value, as printed, with what was made of it. */
export const reportRowSchema = z.object({
  ref: rowReferenceSchema,
  name: z.string(),
  /** Value and unit as printed. */
  value: z.string(),
  /** The range as printed, or the published one. */
  range: z.string().nullable(),
  rangeFrom: rangeSchema.shape.from.nullable(),
  interpretation: interpretationSchema,
  urgency: urgencySchema,
  /** The date of collection, ISO 8601. */
  collected: z.string().nullable(),
  howRead: howReadSchema,
  /** Why there is doubt, as the reader's codes. */
  reasons: z.array(z.string()),
  /** What came before it, newest first; only in findings and in what is back in range. */
  earlier: z.array(earlierValueSchema).default([]),
  /**
   * Against the value before it, where both could be judged: outside for the first time, outside again, back in
   * range. Null where there is none before, and where a doubt is left.
   */
  course: z.enum(["new", "again", "back"]).nullable().default(null),
});
export type ReportRow = z.infer<typeof reportRowSchema>;

/** One analyte over time: comparable numbers only, in one unit, oldest first. */
export const trendSchema = z.object({
  name: z.string(),
  /** LOINC of the newest value. */
  code: z.string(),
  /** UCUM unit of all points. */
  unit: z.string(),
  points: z.array(
    z.object({
      ref: rowReferenceSchema,
      /** The date of collection; null where the page prints none. */
      date: z.string().nullable(),
      /** In the trend's unit. */
      number: z.number(),
      comparator: comparatorSchema.nullable(),
      /** As printed, where the unit was another one. */
      printed: z.string(),
      /** Printed on the newer page as an earlier value, not read from its own report. */
      fromHistory: z.boolean(),
    }),
  ),
  direction: z.enum(["up", "down", "unchanged"]),
  /** The change from the value before to the newest, in the unit and in per cent of the one before. */
  change: z.object({ amount: z.number(), percent: z.number().nullable() }),
  /** The same in a sentence. */
  text: z.string(),
  /**
   * Is that change more than what a person's values do anyway? `likely`: beyond the reference change value.
   * `not-shown`: within it. `unknown`: nothing is published, or nothing that fits these two values.
   */
  realChange: z.enum(["likely", "not-shown", "unknown"]).default("unknown"),
  /** The reference change value in per cent of the value before, and the key of its source; null where unknown. */
  referenceChange: z
    .object({ up: z.number(), down: z.number(), source: z.string() })
    .nullable()
    .default(null),
  /** The same in a sentence. */
  realChangeText: z.string().default(""),
});
export type Trend = z.infer<typeof trendSchema>;

/** What was read, of one document. */
export const reportSourceSchema = z.object({
  reading: z.int().min(0),
  collected: z.string().nullable(),
  pages: z.int().min(0),
  missingPages: z.array(z.int().min(1)),
  verified: z.int().min(0),
  toConfirm: z.int().min(0),
  byPerson: z.int().min(0),
  unread: z.int().min(0),
  /** The same in a sentence. */
  text: z.string(),
});

/** A report for a doctor as data: the app makes a page of it. Rows point into the readings that were sent. */
export const doctorReportSchema = z.object({
  language: languageSchema,
  title: z.string(),
  urgency: urgencySchema,
  /** What that urgency asks for, in words for a doctor. */
  urgencyText: z.string(),
  patient: z.object({
    sex: z.enum(["female", "male"]).nullable(),
    age: z.object({ value: z.number(), unit: z.enum(["a", "mo", "wk", "d"]) }).nullable(),
    text: z.string(),
  }),
  sources: z.array(reportSourceSchema),
  /**
   * Values outside their range or in need of care, by body system, the most urgent first. Of a test that came
   * more than once the newest stands, with the earlier ones beside it; critical ones always stand.
   */
  findings: z.array(z.object({ system: z.string(), title: z.string(), rows: z.array(reportRowSchema) })),
  /** A sentence on what was found, or that nothing was. */
  findingsText: z.string(),
  /** Values whose newest is in range and whose one before was not. */
  backInRange: z.array(reportRowSchema).default([]),
  trends: z.array(trendSchema),
  /** How changes were judged, and what that leaves out; empty where there is no trend. */
  trendsText: z.string().default(""),
  /** The publications that the trends' reference change values come from. */
  trendSources: z.array(z.object({ key: z.string(), text: z.string() })).default([]),
  questions: z.array(z.string()),
  /** Every value, by body system, and how it was read. */
  values: z.array(z.object({ system: z.string(), title: z.string(), rows: z.array(reportRowSchema) })),
  /** Vital signs as printed. */
  vitals: z.array(
    z.object({
      reading: z.int().min(0),
      collected: z.string().nullable(),
      text: z.string(),
      howRead: howReadSchema,
    }),
  ),
  /** Lines that look like results and were not understood, as printed. */
  unread: z.array(z.object({ reading: z.int().min(0), page: z.int().min(1), text: z.string() })),
  disclaimer: z.string(),
  notice: z.string(),
  /** Paragraphs that a language model wrote and that were checked; every number in them was put in by code. */
  summary: z.array(z.string()).default([]),
  /** The language model that wrote the summary, or null where none did. */
  model: z.string().nullable(),
  /** Why no language model took part; null where one did. */
  withoutModel: withoutModelSchema.nullable().default(null),
});
export type DoctorReport = z.infer<typeof doctorReportSchema>;
