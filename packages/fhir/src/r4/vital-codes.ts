import type { Vital } from "@serenya/contract";

type Known = readonly [code: string, display: string];

/**
 * LOINC codes of the vital signs, the ones that FHIR R4's vital signs profiles ask for
 * (https://hl7.org/fhir/R4/observation-vitalsigns.html). Saturation has the profile's code and the one that says
 * how it is measured. A waist has none there.
 */
export const vitalCodes: Readonly<Record<Vital["kind"], { text: string; codes: readonly Known[] }>> = {
  "body-weight": { text: "Body weight", codes: [["29463-7", "Body weight"]] },
  "body-height": { text: "Body height", codes: [["8302-2", "Body height"]] },
  "body-mass-index": { text: "Body mass index", codes: [["39156-5", "Body mass index (BMI) [Ratio]"]] },
  "blood-pressure": {
    text: "Blood pressure",
    codes: [["85354-9", "Blood pressure panel with all children optional"]],
  },
  "heart-rate": { text: "Heart rate", codes: [["8867-4", "Heart rate"]] },
  "body-temperature": { text: "Body temperature", codes: [["8310-5", "Body temperature"]] },
  "respiratory-rate": { text: "Respiratory rate", codes: [["9279-1", "Respiratory rate"]] },
  "oxygen-saturation": {
    text: "Oxygen saturation",
    codes: [
      ["2708-6", "Oxygen saturation in Arterial blood"],
      ["59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"],
    ],
  },
  "waist-circumference": { text: "Waist circumference", codes: [] },
};

export const pressureCodes = {
  systolic: ["8480-6", "Systolic blood pressure"],
  diastolic: ["8462-4", "Diastolic blood pressure"],
} as const satisfies Record<string, Known>;

export const ageCode = "30525-0";
