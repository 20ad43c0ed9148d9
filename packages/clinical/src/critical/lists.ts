import type { ListedLimits } from "./limit-list.ts";

/**
 * Published critical values, each as its list prints it, by analyte. Nothing here is computed: the steps of
 * the ladder come from compute-limits.ts. The lists of the first block are those collected in the project's
 * safety bar; the second block goes on from there with lists that print the analyte for adults.
 */
export const criticalLists: Readonly<Record<string, readonly ListedLimits[]>> = {
  sodium: [
    { list: "quest", unit: "mmol/L", low: "<=120", high: ">=160" },
    { list: "arup", unit: "mmol/L", low: "<120", high: ">160" },
    { list: "wakemed", unit: "mmol/L", low: "<=120", high: ">=160" },
    { list: "starling", unit: "mmol/L", low: "<=126", high: ">=155" },
    { list: "melbourne", unit: "mmol/L", low: "<120", high: ">150" },
    { list: "homerton", unit: "mmol/L", low: "<125", high: ">155", widerHigh: ">150" },
    // Its newer list phones "above or equal to" 150; it widens today and is not counted a second time.
    { list: "heft", unit: "mmol/L", widerHigh: ">=150" },
  ],
  potassium: [
    { list: "quest", unit: "mmol/L", low: "<=2.7", high: ">=6.2" },
    { list: "arup", unit: "mmol/L", low: "<3.0", high: ">6.1" },
    { list: "wakemed", unit: "mmol/L", low: "<=2.5", high: ">=6.5" },
    { list: "starling", unit: "mmol/L", low: "<=2.9", high: ">=6.0" },
    { list: "melbourne", unit: "mmol/L", low: "<3.0", high: ">6.0" },
    { list: "homerton", unit: "mmol/L", low: "<2.8", high: ">6.0" },
  ],
  glucose: [
    { list: "quest", unit: "mg/dL", low: "<40", high: ">=500" },
    { list: "arup", unit: "mg/dL", low: "<40", high: ">450" },
    { list: "houston", unit: "mg/dL", low: "<=50", high: ">400" },
    { list: "wakemed", unit: "mg/dL", low: "<=50", high: ">=400" },
    { list: "starling", unit: "mg/dL", low: "<=50", high: ">=500" },
    { list: "melbourne", unit: "mmol/L", low: "<3.0", high: ">20" },
    { list: "homerton", unit: "mmol/L", low: "<2.8", high: ">25", widerHigh: ">20" },
  ],
  calcium: [
    { list: "quest", unit: "mg/dL", low: "<=6.0", high: ">=13.0" },
    { list: "arup", unit: "mg/dL", low: "<6.0", high: ">13.0" },
    { list: "houston", unit: "mg/dL", low: "<=6.5", high: ">=13.0" },
    { list: "wakemed", unit: "mg/dL", low: "<=6.5", high: ">=12.0" },
    { list: "starling", unit: "mg/dL", low: "<=7.0", high: ">=13" },
    { list: "melbourne", unit: "mmol/L", low: "<1.5", high: ">2.8" },
    { list: "homerton", unit: "mmol/L", low: "<1.8", high: ">3.0" },
  ],
  magnesium: [
    { list: "quest", unit: "mg/dL", low: "<=1.0", high: ">=6.1" },
    { list: "arup", unit: "mg/dL", low: "<1.0", high: ">9.0" },
    { list: "houston", unit: "mg/dL", low: "<=1.0", high: ">=4.5" },
    { list: "wakemed", unit: "mg/dL", low: "<=1.0", high: ">=5.0" },
    { list: "starling", unit: "mg/dL", low: "<=1.0", high: ">=5.0" },
    { list: "melbourne", unit: "mmol/L", low: "<0.4", high: ">2.0" },
    { list: "homerton", unit: "mmol/L", low: "<0.4", high: ">2.0" },
  ],
  phosphate: [
    { list: "quest", unit: "mg/dL", low: "<=1.0" },
    { list: "arup", unit: "mg/dL", low: "<1.0", high: ">9.0" },
    { list: "wakemed", unit: "mg/dL", low: "<=1.0" },
    { list: "melbourne", unit: "mmol/L", low: "<0.35", high: ">3.0" },
    { list: "homerton", unit: "mmol/L", low: "<0.3" },
  ],
  bicarbonate: [
    { list: "arup", unit: "mmol/L", low: "<10", high: ">40" },
    { list: "houston", unit: "mmol/L", low: "<=14", high: ">=41" },
    { list: "wakemed", unit: "mmol/L", low: "<=11", high: ">=40" },
    { list: "melbourne", unit: "mmol/L", low: "<13", high: ">40" },
  ],
  creatinine: [
    { list: "quest", unit: "mg/dL", high: ">=8.0" },
    { list: "starling", unit: "mg/dL", high: ">=6.0" },
    { list: "homerton", unit: "umol/L", high: ">300", widerHigh: ">200" },
  ],
  hemoglobin: [
    { list: "quest", unit: "g/dL", low: "<=6.0", high: ">=22.5" },
    // The list prints 7.0 under "less than".
    { list: "arup", unit: "g/dL", low: "<7.0" },
    { list: "houston", unit: "g/dL", low: "<=7.0" },
    { list: "wakemed", unit: "g/dL", low: "<=6" },
    { list: "starling", unit: "g/dL", low: "<=7.0" },
    { list: "mayo", unit: "g/dL", low: "<=6.0", high: ">=20" },
    { list: "melbourne", unit: "g/L", low: "<70", high: ">200" },
    { list: "barnsley", unit: "g/L", low: "<70", high: ">200", widerLow: "<80" },
  ],
  platelets: [
    { list: "starling", unit: "10*9/L", low: "<=20", high: ">=1000" },
    { list: "mayo", unit: "10*9/L", low: "<=40", high: ">=1000" },
    { list: "melbourne", unit: "10*9/L", low: "<50", high: ">1000" },
    { list: "barnsley", unit: "10*9/L", low: "<50", high: ">1000" },
  ],
  leukocytes: [
    { list: "wakemed", unit: "10*9/L", low: "<=1.0", high: ">=50" },
    { list: "starling", unit: "10*9/L", low: "<=1.0", high: ">=25" },
    { list: "mayo", unit: "10*9/L", high: ">=100" },
    { list: "melbourne", unit: "10*9/L", low: "<1.1" },
  ],
  "neutrophils-absolute": [
    { list: "starling", unit: "10*9/L", low: "<=1.0" },
    { list: "mayo", unit: "10*9/L", low: "<=0.5" },
    { list: "melbourne", unit: "10*9/L", low: "<1.0" },
    { list: "barnsley", unit: "10*9/L", low: "<1.0", high: ">30" },
  ],
  inr: [
    // The list prints 5.0 under "greater than".
    { list: "arup", unit: "{INR}", high: ">5.0" },
    { list: "wakemed", unit: "{INR}", high: ">=5.0" },
    { list: "mayo", unit: "{INR}", high: ">=5.0" },
    { list: "melbourne", unit: "{INR}", high: ">4.5" },
    { list: "barnsley", unit: "{INR}", high: ">5.0" },
  ],
  fibrinogen: [
    { list: "arup", unit: "mg/dL", low: "<100" },
    { list: "houston", unit: "mg/dL", low: "<=100" },
    { list: "mayo", unit: "mg/dL", low: "<=60" },
    { list: "melbourne", unit: "g/L", low: "<1.0" },
    { list: "barnsley", unit: "g/L", low: "<1.5" },
  ],
  lithium: [
    { list: "houston", unit: "mmol/L", high: ">=1.51" },
    { list: "wakemed", unit: "mmol/L", high: ">=1.5" },
    { list: "starling", unit: "mmol/L", high: ">=1.5" },
  ],
  digoxin: [
    { list: "houston", unit: "ng/mL", high: ">=3.0" },
    { list: "wakemed", unit: "ng/mL", high: ">=2.5" },
    { list: "melbourne", unit: "nmol/L", high: ">3.0" },
    { list: "homerton", unit: "nmol/L", high: ">3.0" },
  ],

  // Beyond the project's table.
  hematocrit: [
    { list: "arup", unit: "%", low: "<21", high: ">65" },
    { list: "starling", unit: "%", low: "<=20", high: ">=60" },
    { list: "cleveland", unit: "%", low: "<15" },
    { list: "christian", unit: "%", low: "<=20" },
  ],
  "calcium-ionized": [
    { list: "quest", unit: "mg/dL", low: "<=3.2", high: ">6.9" },
    { list: "arup", unit: "mmol/L", low: "<0.78", high: ">1.58" },
    { list: "houston", unit: "mmol/L", low: "<=0.75", high: ">=1.50" },
    { list: "christian", unit: "mg/dL", low: "<=3.0", high: ">=6.5" },
    { list: "mainLine", unit: "mmol/L", low: "<=0.77", high: ">=1.59" },
  ],
  chloride: [
    { list: "houston", unit: "mmol/L", low: "<=75", high: ">=121" },
    { list: "ejifcc", unit: "mmol/L", low: "<75", high: ">125" },
  ],
  urea: [
    { list: "homerton", unit: "mmol/L", high: ">30" },
    { list: "heft", unit: "mmol/L", high: ">30" },
  ],
  "urea-nitrogen": [
    { list: "starling", unit: "mg/dL", high: ">=100" },
    { list: "mainLine", unit: "mg/dL", high: ">=80" },
    // Printed as urea; a mole of urea holds a mole of urea nitrogen.
    { list: "homerton", unit: "mmol/L", high: ">30" },
    { list: "heft", unit: "mmol/L", high: ">30" },
  ],
  "bilirubin-total": [
    { list: "arup", unit: "mg/dL", high: ">15" },
    { list: "starling", unit: "mg/dL", high: ">=10" },
    { list: "heft", unit: "umol/L", high: ">225" },
  ],
  alt: [
    { list: "homerton", unit: "U/L", high: ">525" },
    { list: "heft", unit: "U/L", high: ">400" },
  ],
  ast: [
    { list: "homerton", unit: "U/L", high: ">600" },
    { list: "heft", unit: "U/L", high: ">700" },
  ],
  amylase: [
    { list: "quest", unit: "U/L", high: ">=300" },
    { list: "homerton", unit: "U/L", high: ">=250" },
    { list: "heft", unit: "U/L", high: ">600" },
  ],
  "creatine-kinase": [
    { list: "quest", unit: "U/L", high: ">=6000" },
    { list: "homerton", unit: "U/L", high: ">2000" },
  ],
  triglycerides: [
    { list: "melbourne", unit: "mmol/L", high: ">12" },
    { list: "homerton", unit: "mmol/L", high: ">20" },
  ],
  iron: [
    { list: "arup", unit: "ug/dL", high: ">500" },
    { list: "homerton", unit: "umol/L", high: ">50" },
    { list: "heft", unit: "umol/L", high: ">70" },
  ],
  aptt: [
    { list: "arup", unit: "s", high: ">85" },
    { list: "mayo", unit: "s", high: ">=150" },
    { list: "melbourne", unit: "s", high: ">100" },
    { list: "christian", unit: "s", high: ">=150" },
    { list: "mainLine", unit: "s", high: ">=143" },
  ],
  carbamazepine: [
    { list: "houston", unit: "ug/mL", high: ">=12.1" },
    { list: "homerton", unit: "umol/L", high: ">70" },
    { list: "heft", unit: "ug/mL", high: ">25" },
    { list: "christian", unit: "mg/L", high: ">=15" },
  ],
  phenytoin: [
    { list: "homerton", unit: "umol/L", high: ">80" },
    { list: "heft", unit: "mg/L", high: ">20" },
    { list: "christian", unit: "mg/L", high: ">=30" },
  ],
  theophylline: [
    { list: "heft", unit: "mg/L", high: ">45" },
    { list: "christian", unit: "mg/L", high: ">=21" },
  ],
  valproate: [
    { list: "heft", unit: "mg/L", high: ">100" },
    { list: "christian", unit: "mg/L", high: ">=200" },
  ],
  paracetamol: [
    { list: "houston", unit: "ug/mL", high: ">140" },
    { list: "wakemed", unit: "ug/mL", high: ">=50" },
    { list: "mgh", unit: "ug/mL", high: ">50" },
    { list: "christian", unit: "mg/L", high: ">=100" },
  ],
  salicylate: [
    { list: "christian", unit: "mg/dL", high: ">=30" },
    { list: "iowa", unit: "mg/dL", high: ">50" },
  ],
  lidocaine: [
    { list: "wakemed", unit: "ug/mL", high: ">=6.5" },
    { list: "houston", unit: "ug/mL", high: ">=9.0" },
  ],
  ethanol: [
    { list: "mainLine", unit: "mg/dL", high: ">=350" },
    { list: "christian", unit: "mg/dL", high: ">=300" },
  ],
  lead: [
    { list: "uci", unit: "ug/dL", high: ">=25" },
    { list: "sunrise", unit: "ug/dL", high: ">45" },
  ],
  "csf-glucose": [
    { list: "houston", unit: "mg/dL", low: "<40", high: ">=250" },
    { list: "uci", unit: "mg/dL", low: "<=40", high: ">=300" },
  ],
  "blasts-percent": [
    { list: "wakemed", unit: "%", high: ">0" },
    { list: "houston", unit: "%", high: ">0" },
  ],
  "arterial-ph": [
    { list: "houston", unit: "[pH]", low: "<=7.20", high: ">=7.60" },
    { list: "wakemed", unit: "[pH]", low: "<7.25", high: ">7.60" },
    { list: "iowa", unit: "[pH]", low: "<7.20", high: ">7.60" },
    { list: "mgh", unit: "[pH]", low: "<7.10", high: ">7.59" },
    { list: "christian", unit: "[pH]", low: "<=7.20", high: ">=7.60" },
  ],
  "arterial-pco2": [
    { list: "houston", unit: "mm[Hg]", low: "<=20", high: ">=60" },
    { list: "wakemed", unit: "mm[Hg]", low: "<25", high: ">60" },
    { list: "iowa", unit: "mm[Hg]", low: "<20", high: ">70" },
    { list: "mgh", unit: "mm[Hg]", low: "<20", high: ">75" },
    { list: "christian", unit: "mm[Hg]", low: "<=20", high: ">=60" },
  ],
  "arterial-po2": [
    { list: "houston", unit: "mm[Hg]", low: "<=50" },
    { list: "wakemed", unit: "mm[Hg]", low: "<60" },
    { list: "iowa", unit: "mm[Hg]", low: "<40" },
    { list: "mgh", unit: "mm[Hg]", low: "<40" },
    { list: "christian", unit: "mm[Hg]", low: "<=45" },
  ],
  // One list only: no emergency comes of it.
  // This list alone prints gases for a vein and for a sample that is not said; oxygen not for a vein.
  "blood-ph": [{ list: "mgh", unit: "[pH]", low: "<7.10", high: ">7.59" }],
  "blood-pco2": [{ list: "mgh", unit: "mm[Hg]", low: "<20", high: ">75" }],
  "blood-po2": [{ list: "mgh", unit: "mm[Hg]", low: "<40" }],
  osmolality: [{ list: "wakemed", unit: "mosm/kg", low: "<=250", high: ">=335" }],
  ciclosporin: [{ list: "houston", unit: "ng/mL", high: ">=800" }],
  "t4-free": [{ list: "houston", unit: "ng/dL", high: ">=5.1" }],
  "phenytoin-free": [{ list: "houston", unit: "ug/mL", high: ">=3.0" }],
  "prothrombin-time": [{ list: "wakemed", unit: "s", high: ">=40" }],
  "bilirubin-direct": [{ list: "sunrise", unit: "mg/dL", high: ">=5.0" }],
  lactate: [{ list: "houston", unit: "mmol/L", high: ">=3.5" }],
  crp: [{ list: "heft", unit: "mg/L", high: ">300" }],
  ammonia: [{ list: "mayo", unit: "umol/L", high: ">=200" }],
  "systolic-pressure": [
    { list: "news2", unit: "mm[Hg]", low: "<=90", high: ">=220" },
    { list: "aha2017", unit: "mm[Hg]", high: ">180" },
  ],
  "diastolic-pressure": [{ list: "aha2017", unit: "mm[Hg]", high: ">120" }],
  "heart-rate": [{ list: "news2", unit: "/min", low: "<=40", high: ">=131" }],
  "respiratory-rate": [{ list: "news2", unit: "/min", low: "<=8", high: ">=25" }],
  "oxygen-saturation": [{ list: "news2", unit: "%", low: "<=91" }],
  "body-temperature": [{ list: "news2", unit: "Cel", low: "<=35.0" }],
};

/** Analytes that share another's limits: the same substance, at another time of day or corrected. */
export const sharedLimits: Readonly<Record<string, string>> = {
  "calcium-corrected": "calcium",
  // Serum bicarbonate is measured as total carbon dioxide; the lists print either name.
  "carbon-dioxide-total": "bicarbonate",
  "glucose-fasting": "glucose",
  "glucose-after-meal": "glucose",
  "crp-high-sensitivity": "crp",
  "venous-ph": "blood-ph",
  "venous-pco2": "blood-pco2",
};

/**
 * Analytes whose lists print no number but "above the laboratory's own cut-off": troponin, in the lists of
 * Quest (priority 1) and ARUP.
 */
export const aboveCutOff: Readonly<Record<string, readonly string[]>> = {
  "troponin-i": ["quest", "arup"],
  "troponin-i-high-sensitivity": ["quest", "arup"],
  "troponin-t": ["quest", "arup"],
  "troponin-t-high-sensitivity": ["quest", "arup"],
};
