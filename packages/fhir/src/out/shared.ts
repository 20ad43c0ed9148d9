import type { CodeableConcept, Reference } from "../r4/elements.ts";
import { systems } from "../r4/systems.ts";
import type { NextId } from "./ids.ts";

/** What all observations of one report share. */
export interface Shared {
  readonly next: NextId;
  readonly subject: Reference;
  readonly device: Reference;
  /** The document, where its hash is known. */
  readonly derivedFrom?: readonly Reference[];
  readonly collected: string | null;
}

export const urnOf = (id: string): string => `urn:uuid:${id}`;
export const referenceTo = (resource: { readonly id: string }): Reference => ({
  reference: urnOf(resource.id),
});

export const isFrom = ({ subject, device, derivedFrom }: Shared) => ({
  ...(derivedFrom && { derivedFrom }),
  subject,
  device,
});

export const categories = {
  laboratory: { coding: [{ system: systems.category, code: "laboratory", display: "Laboratory" }] },
  vitalSigns: { coding: [{ system: systems.category, code: "vital-signs", display: "Vital Signs" }] },
} as const satisfies Record<string, CodeableConcept>;
