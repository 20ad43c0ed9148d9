import type { JsonSchema } from "./document.ts";

/**
 * What a field means, where its name doesn't say: by named schema, or by operation for its own body and
 * answer. A test checks that each field exists.
 */
export const fieldTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  oauthOnboarding: {
    idToken: "From the provider, made for this app.",
    nonce: "The random text that the id token was asked for with.",
  },
  oauthSignin: {
    idToken: "From the provider, made for this app.",
    nonce: "The random text that the id token was asked for with.",
  },
  upload: {
    size: "Bytes.",
    sha256: "SHA-256 of the document, base64.",
    deviceKey: "The result is sealed to this key.",
    upload:
      "A POST form: send its fields, then the document as `file`. Good once, and only for the size, type and " +
      "checksum that were announced.",
  },
  cleanup: {
    receipt: "A compact JWS (`typ` serenya-receipt+jws), checked against the server's keys. Keep it.",
  },
  profileDelete: {
    receipt: "A compact JWS (`typ` serenya-receipt+jws), checked against the server's keys. Keep it.",
  },
  chatMessages: { reading: "What the answer may draw on. It is not kept." },
  chatStatus: { sealed: "The answer, once there is one." },
  doctorReport: {
    readings: "What the report is made from. They are not kept.",
    confirmations: "The rows that the person looked at: compared with the page, or typed in.",
  },
  Profile: {
    consentsDue: "Consents whose text has changed since they were given.",
    biometric: "The lock that the person has set; null when there is none.",
  },
  Tokens: {
    accessToken: "Sent as `Authorization: Bearer`.",
    refreshToken: "Good once: each refresh answers with a new one. Using one twice ends the session.",
  },
  Device: { deviceId: "Made by the app at its first start." },
  Biometric: { type: "What opens the lock." },
  Subscription: { store: "Which store sold it; null for the free tier." },
  Consent: { version: "Version of the text, a date." },
  Job: {
    stage: "What the job is busy with; null unless it is being processed.",
    attempt: "How often it has been taken up.",
    failure: "Why it failed, and what to do; null unless it has.",
  },
  Sealed: {
    enc: "The encapsulated key, base64url.",
    ciphertext: "The encrypted JWS, base64url.",
  },
  DocumentResult: {
    documentSha256: "SHA-256 of the document that was read, base64url.",
    explanation: "What a language model had to say, beside the explanations that the device makes itself.",
  },
  Explanation: {
    paragraphs: "Empty where no model took part. Every number was put in by code.",
    results: "The rows of the reading that the paragraphs speak of, by index.",
    withoutModel: "Why no language model took part; null where one did.",
  },
  Answer: {
    outcome:
      "`declined`: a diagnosis, a treatment, a dose, another topic. `not-understood`: says what can be asked.",
    urgencyLine: "What the urgency asks for, first of all to be shown.",
    results: "The rows of the reading that the answer draws on, by index.",
    next: "Questions that may come next; each is answered when sent as it stands.",
    model: "The language model that took part, or null where none did.",
    withoutModel: "Why none did; null where one did.",
  },
  DoctorReport: {
    summary: "Paragraphs that a language model wrote and that were checked; empty where none took part.",
    withoutModel: "Why no language model took part; null where one did.",
    backInRange: "Values whose newest is in range and whose one before was not.",
    trendsText: "How changes were judged, and what that leaves out.",
    trendSources: "The publications that the trends' reference change values come from.",
  },
  ReportRow: {
    howRead: "How the value came to be known: by the reader, or by the person.",
    earlier: "What came before it, newest first; only in findings and in what is back in range.",
    course: "Against the value before: outside for the first time, outside again, back in range.",
  },
  Trend: {
    realChange:
      "`likely`: beyond the reference change value. `not-shown`: within it. `unknown`: nothing is published " +
      "that fits these two values.",
    referenceChange: "In per cent of the value before; `source` is the key of the publication.",
  },
  CleanupReceipt: { deleted: "What was deleted: the upload, the sealed result." },
  AccountReceipt: { backupsExpireBy: "When the last backup that may still hold the account has expired." },
  Reading: {
    collected: "The date of collection, ISO 8601.",
    rows: "Rows counted on the page against rows read.",
    unread: "Lines that look like results and were not understood.",
    missingPages: "Pages that the document itself counts and that were not seen.",
    urgency: "The highest step of any result.",
    reader:
      "What read the document: version, engines, the language model, or null where none read along, and what it found.",
  },
  SecondReading: {
    pages: "Pages that the language model read by itself, from their pictures.",
    notRead:
      "Pages that it was to read and did not, or only in part: they stand as they were read without it.",
    why: "Why it did not, of the first such page.",
    agreed: "Rows that both read alike.",
    differed: "Rows of which it read the value, unit or range otherwise: they are to confirm.",
    missed: "Rows that it did not see: they are to confirm.",
    added: "Rows that it alone saw and that were found on the page: they are to confirm.",
    dropped: "Rows that it alone saw and that were not found on the page, or stand in another row already.",
  },
  ResultRow: {
    section: "The heading that the row stands under.",
    status: "`verified`: read for certain and checked against its place. `confirm`: a person must look.",
    reasons: "Why a person must look, as stable codes; empty when verified.",
    candidates: "Values that may be the one printed.",
    source: "Where the value stands.",
    code: "LOINC, given only when name, unit, specimen and a plausible value agree.",
    history: "Earlier values that the same page prints beside this one.",
    interpretation: "Against the range.",
    urgency: "How soon to act. Set by code from published limits; no model can lower it.",
  },
  Range: {
    from: "Whether the page prints it or a published source gives it.",
    source: "The publication, where `from` is `published`.",
  },
};

/** The schema with the texts for its fields. */
export function withFieldTexts(name: string, schema: JsonSchema): JsonSchema {
  const texts = fieldTexts[name];
  if (!texts || !schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([field, given]) => [
    field,
    texts[field] ? { ...given, description: texts[field] } : given,
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}
