/**
 * What counts as an emergency when a person writes it, whatever their results say. After public advice on when
 * to call an ambulance:
 * NHS, "When to call 999": https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/
 * MedlinePlus, "Recognizing medical emergencies": https://medlineplus.gov/ency/article/001927.htm
 * No clinician has signed this list.
 */
export const emergencyKinds = [
  "chest-pain",
  "stroke",
  "breathing",
  "bleeding",
  "allergy",
  "unconscious",
  "seizure",
  "poisoning",
  "self-harm",
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** How one language says it. A new language is one file of this form. */
export interface EmergencyWords {
  readonly language: string;
  /** Lines as `compilePattern` takes them; each must stand within one sentence. */
  readonly signs: Readonly<Record<EmergencyKind, readonly string[]>>;
  /** Words that deny what follows them. */
  readonly negators: readonly string[];
  /** Words that may stand between a negator and what it denies. */
  readonly fillers: readonly string[];
  /** Words that put one denied thing beside another: "no chest pain or fever". */
  readonly joiners: readonly string[];
  /** Words behind a denied thing that take the denial back in part: "no chest pain any more". */
  readonly doubts: readonly string[];
  /** What the person is told at once. */
  readonly reply: readonly string[];
  readonly selfHarmReply: readonly string[];
}
