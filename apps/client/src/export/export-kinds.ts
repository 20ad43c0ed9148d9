/** csv: a table for a spreadsheet. fhir: an HL7 FHIR R4 bundle. */
export type ExportFormat = "csv" | "fhir";

/** No lab report is among those that were chosen. */
export type ExportFaultCode = "nothing-to-export";
