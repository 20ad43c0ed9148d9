import { ok, type Result } from "@serenya/contract";
import { fault, type ImportFault } from "./fault.ts";
import { type Fields, fieldsOf, objectsOf } from "./json.ts";

/** How much is taken in at once: a person's whole laboratory history fits several times. */
export const importLimits = { characters: 20_000_000, resources: 50_000 } as const;

/** A text as a bundle of R4, or why it is none. */
export function parseBundle(text: string): Result<Fields, ImportFault> {
  if (text.length > importLimits.characters) return fault("too-large");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    // Too deep a nesting is a RangeError, and no bundle either.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return fault("not-json");
  }
  const bundle = fieldsOf(parsed);
  if (bundle?.resourceType !== "Bundle") return fault("not-a-bundle");
  const entries = objectsOf(bundle.entry);
  if (entries.length > importLimits.resources) return fault("too-large");
  const isOther = "issues" in bundle || entries.some(({ resource }) => isOfOtherVersion(fieldsOf(resource)));
  return isOther ? fault("other-version") : ok(bundle);
}

/**
 * A bundle does not name its version. Fields that R4 does not have tell it: of DSTU2 and STU3, and of R5
 * (https://hl7.org/fhir/R4/observation.html#history, https://hl7.org/fhir/R5/observation.html).
 */
function isOfOtherVersion(resource: Fields | null): boolean {
  switch (resource?.resourceType) {
    case "Observation":
      return (
        ["comments", "comment", "context", "related", "triggeredBy", "instantiatesCanonical"].some(
          (field) => field in resource,
        ) || fieldsOf(resource.interpretation) !== null
      );
    case "DiagnosticReport":
      return ["codedDiagnosis", "context", "image", "note", "supportingInfo"].some(
        (field) => field in resource,
      );
    case "CapabilityStatement":
    case "Conformance":
      return !(typeof resource.fhirVersion === "string" && /^4\.[03]\./.test(resource.fhirVersion));
    default:
      return false;
  }
}
