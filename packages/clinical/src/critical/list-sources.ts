/** The published lists of critical values, by key. The limits are what each prints for adults. */
export const listSources: Readonly<Record<string, string>> = {
  quest: "Quest Diagnostics, Priority Value Tables by Testing Department, effective May 2017 (priority 1)",
  arup: "ARUP Laboratories, Critical Values List, CORP-APPEND-0104A Rev. 26, April 2017",
  houston: "Houston Methodist, Critical Values, https://houstonmethodist.org/critical-values",
  wakemed:
    "WakeMed Health & Hospitals, laboratory critical values list for adults, http://www.wakemed.org/body.cfm?id=165",
  starling:
    "Starling Physicians, Laboratory Critical Results (Panic Values), " +
    "https://www.starlingphysicians.com/starling-labs-shares-updated-values/",
  mayo: "Mayo Clinic Laboratories (DLMP), Critical Values / Critical Results List",
  melbourne:
    "The Royal Melbourne Hospital, Pathology critical results notification, https://www.thermh.org.au",
  homerton:
    "Homerton University Hospital NHS, Urgent chemical pathology results: critical result limits, " +
    "http://www.homerton.nhs.uk",
  barnsley: "Barnsley Hospital NHS, Critical results, https://barnsleyhospital.nhs.uk/node/332",
  heft: "Heart of England NHS Foundation Trust, Pathology phone limits, http://heftpathology.com",
  cleveland: "Cleveland Clinic Laboratories, Critical and Urgent Values & Results, 3 August 2021",
  ejifcc:
    "L. Thomas, Critical limits of laboratory results for urgent clinician notification, eJIFCC 14(1), 2003",
  northBristol: "North Bristol NHS Trust, Severn Pathology, Haematology telephone action ranges",
  christian: "Christian Hospital, St. Louis (BJC), Laboratory Critical Results Chart, 31 December 2007",
  mainLine:
    "Main Line Health Laboratories, Critical values for general laboratory tests, https://www.mainlinehealth.org",
  iowa: "University of Iowa Hospitals & Clinics, Pathology handbook, Critical laboratory values",
  mgh: "Massachusetts General Hospital, Clinical Laboratory Callback List, http://mghlabtest.partners.org/CriticalValues.htm",
  uci: "UC Irvine Pathology, Critical Values for Adults and Pediatrics, http://pathology.uci.edu/services/adults-pediatrics.asp",
  sunrise:
    "Sunrise Medical Laboratories, Call Back Adult Critical Value Levels, http://sunriselab.com/physicians/critical-value-list.aspx",
  news2: "Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017: values that score 3",
  aha2017: "Whelton et al., 2017 ACC/AHA blood pressure guideline, Hypertension 71:e13: hypertensive crisis",
};
