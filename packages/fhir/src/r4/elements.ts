/** The data types of FHIR R4 (https://hl7.org/fhir/R4/datatypes.html) that we write, with the fields we write. */
export interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueCode?: string;
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly extension?: readonly Extension[];
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Quantity {
  readonly extension?: readonly Extension[];
  readonly value: number;
  readonly comparator?: "<" | "<=" | ">" | ">=";
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
}

export interface Ratio {
  readonly extension?: readonly Extension[];
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}

export interface Range {
  readonly extension?: readonly Extension[];
  readonly low?: Quantity;
  readonly high?: Quantity;
}

export interface Reference {
  readonly reference: string;
}

export interface Annotation {
  readonly text: string;
}

export interface Narrative {
  readonly status: "generated" | "additional";
  readonly div: string;
}

/** The value of an observation, in the field of its type; or why there is none. */
export type ObservationValue =
  | { readonly valueQuantity: Quantity }
  | { readonly valueRatio: Ratio }
  | { readonly valueRange: Range }
  | { readonly valueCodeableConcept: CodeableConcept }
  | { readonly valueString: string }
  | { readonly dataAbsentReason: CodeableConcept };

/** When it was measured; where that isn't known, FHIR's own way to say so. */
export type Effective =
  | { readonly effectiveDateTime: string }
  | { readonly _effectiveDateTime: { readonly extension: readonly Extension[] } };
