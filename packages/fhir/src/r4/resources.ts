import type {
  Annotation,
  CodeableConcept,
  Coding,
  Effective,
  Narrative,
  ObservationValue,
  Quantity,
  Reference,
} from "./elements.ts";

/** The resources of FHIR R4 (https://hl7.org/fhir/R4/resourcelist.html) that we write, with the fields we write. */
export type Resource = Patient | Device | DocumentReference | Observation | DiagnosticReport;

export interface Patient {
  readonly resourceType: "Patient";
  readonly id: string;
  readonly gender?: "female" | "male";
}

export interface Device {
  readonly resourceType: "Device";
  readonly id: string;
  readonly deviceName: readonly { readonly name: string; readonly type: "user-friendly-name" }[];
  readonly type: CodeableConcept;
  readonly version: readonly { readonly type: CodeableConcept; readonly value: string }[];
}

export interface DocumentReference {
  readonly resourceType: "DocumentReference";
  readonly id: string;
  readonly masterIdentifier: { readonly system: string; readonly value: string };
  readonly status: "current";
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly content: readonly { readonly attachment: { readonly title: string } }[];
}

export interface ReferenceRange {
  readonly low?: Quantity;
  readonly high?: Quantity;
  readonly type?: CodeableConcept;
  readonly text?: string;
}

export type Observation = {
  readonly resourceType: "Observation";
  readonly id: string;
  readonly derivedFrom?: readonly Reference[];
  readonly status: "final" | "preliminary";
  readonly category?: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly device: Reference;
  readonly interpretation?: readonly CodeableConcept[];
  readonly note?: readonly Annotation[];
  readonly referenceRange?: readonly ReferenceRange[];
  readonly component?: readonly { readonly code: CodeableConcept; readonly valueQuantity: Quantity }[];
} & Effective &
  (ObservationValue | { readonly component: readonly unknown[] });

export type DiagnosticReport = {
  readonly resourceType: "DiagnosticReport";
  readonly id: string;
  readonly text: Narrative;
  readonly status: "final" | "preliminary" | "partial";
  readonly category: readonly CodeableConcept[];
  readonly code: { readonly coding: readonly Coding[]; readonly text: string };
  readonly subject: Reference;
  readonly result?: readonly Reference[];
} & Effective;

export interface Bundle {
  readonly resourceType: "Bundle";
  readonly type: "collection";
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}
