/** Code systems and extensions by their canonical addresses, as https://hl7.org/fhir/R4/terminologies-systems.html lists them. */
export const systems = {
  loinc: "http://loinc.org",
  ucum: "http://unitsofmeasure.org",
  interpretation: "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
  /** The version 2 table that older systems still send. */
  interpretationV2: "http://terminology.hl7.org/CodeSystem/v2-0078",
  category: "http://terminology.hl7.org/CodeSystem/observation-category",
  service: "http://terminology.hl7.org/CodeSystem/v2-0074",
  absent: "http://terminology.hl7.org/CodeSystem/data-absent-reason",
  uri: "urn:ietf:rfc:3986",
} as const;

export const extensions = {
  /** What stood on the page, where the value is written otherwise: "13,50" for 13.5. */
  originalText: "http://hl7.org/fhir/StructureDefinition/originalText",
  absent: "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
} as const;

/** Says of a reference range that the laboratory did not print it. */
export const publishedRange = "Published range, not printed by the laboratory";
