/** Where a number comes from. Keys are used by the panels; the text is what a reader may look up. */
export const sources: Readonly<Record<string, string>> = {
  abim:
    "American Board of Internal Medicine, Laboratory Test Reference Ranges, January 2026, " +
    "https://www.abim.org/Media/bfijryql/laboratory-reference-ranges.pdf",
  kdigo:
    "KDIGO 2024 Clinical Practice Guideline for the Evaluation and Management of Chronic Kidney Disease, " +
    "Kidney International 105 (4S), table of GFR and albuminuria categories",
  atp3: "NCEP Adult Treatment Panel III, Third Report, NIH Publication 02-5215 (2002): non-HDL below 130 mg/dL",
  aha2017:
    "Whelton et al., 2017 ACC/AHA Guideline for High Blood Pressure in Adults, Hypertension 71:e13 (2018)",
  ahaPulse: "American Heart Association, All About Heart Rate: 60 to 100 beats a minute at rest",
  who: "World Health Organization, Obesity: preventing and managing the global epidemic, TRS 894 (2000)",
  news2:
    "Royal College of Physicians, National Early Warning Score (NEWS) 2, London 2017: scores of 0 by parameter",
  top2000:
    "Regenstrief Institute, Mapper's Guide to the Top 2000 plus SI Lab Observations 1.6, in the copy of " +
    "github.com/OHDSI/StudyProtocolSandbox (themis/extras/LOINC_1.6_Top2000CommonLabResultsSI.csv)",
  orders:
    "Regenstrief Institute, LOINC Universal Lab Orders Value Set 2.1, in the copy of " +
    "github.com/curedao/health-reference-browser (src/constants/loinc_uni_lab_order_codes-2.1.json)",
};
