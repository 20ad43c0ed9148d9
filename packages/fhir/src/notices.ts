/** What the licences of LOINC and UCUM ask to travel with their codes, as packages/clinical/NOTICE.md has it. */
export const loincNotice =
  "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. " +
  "and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the " +
  "license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, " +
  "Inc.";

export const ucumNotice =
  "This product includes all or a portion of the UCUM table, UCUM codes, and UCUM definitions or is derived from " +
  "it, subject to a license from Regenstrief Institute, Inc. and The UCUM Organization. Your use of the UCUM table, " +
  "UCUM codes, UCUM definitions also is subject to this license, a copy of which is available at " +
  "http://unitsofmeasure.org. The current complete UCUM table, UCUM Specification are available for download at " +
  "http://unitsofmeasure.org. The UCUM table and UCUM codes are copyright © 1995-2009, Regenstrief Institute, Inc. " +
  "and the Unified Codes for Units of Measures (UCUM) Organization. All rights reserved. " +
  'THE UCUM TABLE (IN ALL FORMATS), UCUM DEFINITIONS, AND SPECIFICATION ARE PROVIDED "AS IS." ANY EXPRESS OR ' +
  "IMPLIED WARRANTIES ARE DISCLAIMED, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND " +
  "FITNESS FOR A PARTICULAR PURPOSE.";
