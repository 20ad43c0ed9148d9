import { err } from "@serenya/contract";

export type ImportFaultCode = "too-large" | "not-json" | "not-a-bundle" | "other-version" | "nothing-usable";

/** Why nothing could be taken from a file: a stable code, and a sentence that a person can act on. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  readonly action: string;
}

const actions: Readonly<Record<ImportFaultCode, string>> = {
  "too-large": "The file is too large. Ask for an export of fewer results.",
  "not-json": "The file is not JSON. Ask for the export as FHIR R4 in JSON.",
  "not-a-bundle": "The file is not a FHIR bundle. Ask for the export as a FHIR R4 bundle.",
  "other-version": "The file follows another version of FHIR. Ask for the export as FHIR R4.",
  "nothing-usable": "The file holds no laboratory results or vital signs that can be used.",
};

export const fault = (code: ImportFaultCode) => err<ImportFault>({ code, action: actions[code] });
