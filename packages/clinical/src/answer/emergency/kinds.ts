/**
 * What counts as an emergency when a person writes it, whatever their results say. After public advice on when
 * to call an ambulance:
 * South Western Ambulance Service NHS, "When to call 999": https://www.swast.nhs.uk/when-to-call-999
 * Leeds CCG, "When to seek emergency care" (chest pain, the FAST signs of stroke):
 * https://www.leedsccg.nhs.uk/health/campaigns/your-nhs-is-still-here-for-you-when-you-need-us/when-to-seek-emergency-care/
 * Poisoning and self-harm are ours to add: whoever writes of them must not be given lab values first.
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
  "says-so",
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
