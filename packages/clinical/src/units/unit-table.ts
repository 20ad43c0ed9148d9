import type { Dimension } from "./unit.ts";

/** UCUM code, factor to the dimension's base unit, spellings that laboratories print; offset where needed. */
export type UnitRow = readonly [ucum: string, factor: number, spellings: string, offset?: number];

/**
 * The closed list of units. Spellings are separated by "|" and compared after normaliseSpelling, so only
 * what differs after it is listed. A UCUM code is always a spelling of itself. Codes follow the Unified Code
 * for Units of Measure, https://ucum.org (notice in NOTICE.md).
 *
 * "mil/mm3" is left out on purpose: a thousand in Spanish and Portuguese, a million in English.
 */
export const unitTable: Readonly<Record<Dimension, readonly UnitRow[]>> = {
  "mass/volume": [
    ["g/L", 1, "g/l|gm/l|gms/l|gr/l|grams/l|g/liter|g/litre|g/lt|gper l"],
    ["g/dL", 10, "g/dl|gm/dl|gms/dl|gr/dl|g%|gm%|gms%|gr%|g/100ml|gm/100ml|gms/100ml|grams/dl|g/dl%|gm/dl%"],
    ["g/mL", 1000, "g/ml|gm/ml|g/cm3"],
    ["mg/dL", 0.01, "mg/dl|mg%|mgs/dl|mgs%|mg/100ml|mgm/dl|mgm%|mg/dl%|milligram/dl|mg per dl|mgper dl"],
    ["mg/L", 0.001, "mg/l|mgs/l|mg/lt|mg/litre|mg/liter"],
    ["mg/mL", 1, "mg/ml"],
    ["ug/dL", 1e-5, "ug/dl|mcg/dl|ug%|mcg%|ug/100ml|mcg/100ml|mcgs/dl|ugm/dl|micrograms/dl|gamma/dl"],
    ["ug/L", 1e-6, "ug/l|mcg/l|ug/lt"],
    ["ug/mL", 0.001, "ug/ml|mcg/ml|ugm/ml|mcg/mlfeu|ug/mlfeu|ugfeu/ml|mcgfeu/ml|ug/mlddu"],
    ["ng/mL", 1e-6, "ng/ml|ngs/ml|ngm/ml|nanog/ml|ng/mlfeu|ngfeu/ml|ng/mlddu"],
    ["ng/dL", 1e-8, "ng/dl|ng%|ngm/dl|ngs/dl|ng/100ml"],
    ["ng/L", 1e-9, "ng/l|ng/lt"],
    ["pg/mL", 1e-9, "pg/ml|pgs/ml|pgm/ml|picog/ml"],
    ["pg/dL", 1e-11, "pg/dl"],
    ["pg/L", 1e-12, "pg/l"],
  ],
  "substance/volume": [
    ["mol/L", 1, "mol/l"],
    ["mmol/L", 1e-3, "mmol/l|mmols/l|mm/l|mmol/lt|mmol/litre|mmol/liter|mmole/l|mmoles/l|milimol/l"],
    ["mmol/dL", 1e-2, "mmol/dl"],
    ["umol/L", 1e-6, "umol/l|mcmol/l|umols/l|umole/l|umoles/l|micromol/l|micmol/l|mmcol/l|umol/lt"],
    ["umol/dL", 1e-5, "umol/dl"],
    ["nmol/L", 1e-9, "nmol/l|nmols/l|nmole/l|nanomol/l|nmol/lt"],
    ["nmol/mL", 1e-6, "nmol/ml"],
    ["nmol/dL", 1e-8, "nmol/dl"],
    ["pmol/L", 1e-12, "pmol/l|pmols/l|pmole/l|picomol/l|pmol/lt"],
    ["pmol/mL", 1e-9, "pmol/ml"],
    ["pmol/dL", 1e-11, "pmol/dl"],
  ],
  "equivalents/volume": [
    ["meq/L", 1e-3, "meq/l|mequiv/l|meqs/l|meq/lt|mval/l|meq/litre|meq/liter|mekv/l"],
    ["meq/dL", 1e-2, "meq/dl"],
    ["ueq/L", 1e-6, "ueq/l"],
  ],
  // UCUM keeps the enzyme unit U and the arbitrary [IU] apart; laboratories print either for both, and for
  // one analyte they are the same number (the enzyme unit was defined as the international unit in 1961).
  "activity/volume": [
    ["U/L", 1, "u/l|units/l|unit/l|u/lt|u/litre|u/liter|u/l37c|ul/l|ue/l|e/l"],
    ["[IU]/L", 1, "iu/l|iu/lt|iu/litre|i.u./l|ui/l|ie/l|iu/l37c|intunits/l"],
    ["U/mL", 1000, "u/ml|units/ml|unit/ml|e/ml"],
    ["[IU]/mL", 1000, "iu/ml|ui/ml|ie/ml"],
    ["[IU]/dL", 10, "iu/dl|ui/dl"],
    ["U/dL", 10, "u/dl"],
    ["kU/L", 1000, "ku/l"],
    ["k[IU]/L", 1000, "kiu/l|kui/l|kie/l"],
    ["k[IU]/mL", 1e6, "kiu/ml"],
    ["mU/L", 1e-3, "mu/l|munits/l"],
    ["m[IU]/L", 1e-3, "miu/l|mui/l|mie/l|miu/lt|milliiu/l"],
    ["mU/mL", 1, "mu/ml|me/ml"],
    ["m[IU]/mL", 1, "miu/ml|mui/ml|mie/ml"],
    ["uU/mL", 1e-3, "uu/ml|uunits/ml|microu/ml|mcu/ml"],
    ["u[IU]/mL", 1e-3, "uiu/ml|uui/ml|mciu/ml|microiu/ml|uie/ml|micu/ml|miciu/ml|mcui/ml|uiu/ml3rdgen"],
    ["u[IU]/L", 1e-6, "uiu/l"],
    ["ukat/L", 60, "ukat/l|mckat/l"],
    ["nkat/L", 0.06, "nkat/l"],
    ["[APL'U]/mL", 1000, "apl/ml|mpl/ml|gpl/ml|gplu/ml|mplu/ml"],
    ["[AU]/mL", 1000, "au/ml|ua/ml|arbu/ml|ae/ml"],
    ["R[IU]/mL", 1000, "ru/ml"],
    ["[BAU]/mL", 1000, "bau/ml"],
    ["k[AU]/L", 1000, "kau/l|kua/l|kua/i|kuae/l"],
  ],
  "number/volume": [
    [
      "/uL",
      1e6,
      "/ul|/mcl|/microl|/microliter|/microlitre|permicroliter|cells/ul|cell/ul|cells/mcl|cell/mcl|count/ul|zellen/ul|celulas/ul|cel/ul|cellules/ul|cellule/ul|leu/ul|ery/ul|eri/ul|ul|mcl",
    ],
    [
      "/mm3",
      1e6,
      "/mm3|/mm^3|/cumm|/cmm|/cumm3|cumm|cmm|mm3|cells/cumm|cell/cumm|cells/cmm|cells/mm3|cells/mm^3|cell/mm3|percumm|percmm|cellspercumm|/cubicmm|/cubicmillimeter|no/cumm|celulas/mm3|cel/mm3|cellules/mm3|elementi/mm3|el/mm3|elem/mm3",
    ],
    ["/mL", 1e3, "/ml|cells/ml|copies/ml|cfu/ml|kbe/ml|ufc/ml|col/ml"],
    ["/L", 1, "/l|cells/l"],
    ["/nL", 1e9, "/nl|nl"],
    ["/pL", 1e12, "/pl"],
    [
      "10*3/uL",
      1e9,
      "10^3/ul|10^3/mcl|10^3/microl|10^3cells/ul|10^3cells/mcl|k/ul|k/mcl|thou/ul|thou/mcl|thousand/ul|thousand/mcl|thousands/ul|thousands/mcl|th/ul|tho/ul|tsd/ul|tausend/ul|tys/ul|mille/ul|miles/ul|mila/ul|10^3ul|10^3mcl|1000/ul|x1000/ul|10^3/ul3|k/ul3|x10^3cells/ul|kcells/ul|thous/ul|thous/mcl",
    ],
    [
      "10*3/mm3",
      1e9,
      "10^3/mm3|10^3/mm^3|10^3/cumm|10^3/cmm|10^3cells/cumm|10^3cells/mm3|k/mm3|k/cumm|thou/mm3|thou/mm^3|thou/cumm|thousand/cumm|thousand/mm3|thousands/cumm|thousand/cmm|thousands/cmm|thousands/mm3|th/cumm|th/mm3|thous/mm3|thous/cumm|tsd/mm3|milles/mm3|mille/mm3|miles/mm3|mila/mm3|1000/mm3|1000/cumm|x1000/mm3|x1000/cumm|10^3mm3|10^3cumm",
    ],
    ["10*4/uL", 1e10, "10^4/ul|10^4/mcl"],
    [
      "10*5/uL",
      1e11,
      "10^5/ul|lakhs/cumm|lakh/cumm|lacs/cumm|lac/cumm|lakhs/ul|lakh/ul|lakhs/mm3|lakh/mm3|lacs/mm3|lac/mm3|lakhs/cmm|lakh/cmm|lac/cmm|lacs/cmm|10^5/cumm|10^5/mm3|lacs/ul|lac/ul",
    ],
    [
      "10*6/uL",
      1e12,
      "10^6/ul|10^6/mcl|10^6/microl|10^6cells/ul|10^6cells/mcl|m/ul|m/mcl|mill/ul|mill/mcl|million/ul|million/mcl|millions/ul|millions/mcl|millionen/ul|millones/ul|milioni/ul|milhoes/ul|mio/ul|mln/ul|milj/ul|mio/mcl|10^6ul|10^6mcl|millioncells/ul",
    ],
    [
      "10*6/mm3",
      1e12,
      "10^6/mm3|10^6/mm^3|10^6/cumm|10^6/cmm|10^6cells/cumm|m/mm3|mill/mm3|mill/mm^3|mill/cumm|mill/cmm|million/cumm|million/cmm|million/mm3|millions/cumm|millions/cmm|millions/mm3|mio/mm3|millones/mm3|milioni/mm3|milhoes/mm3|mln/mm3|mills/cumm|milln/cumm|10^6mm3|10^6cumm|millons/cumm",
    ],
    [
      "10*9/L",
      1e9,
      "10^9/l|10^9cells/l|10^9/lt|gpt/l|giga/l|gi/l|mrd/l|10^9l|10^9/litre|10^9/liter|billion/l|bil/l",
    ],
    [
      "10*12/L",
      1e12,
      "10^12/l|10^12cells/l|10^12/lt|tpt/l|tera/l|10^12l|10^12/litre|10^12/liter|trillion/l|bio/l",
    ],
    ["10*6/L", 1e6, "10^6/l|mpt/l"],
  ],
  "number/hpf": [
    [
      "/[HPF]",
      1,
      "/hpf|hpf|cells/hpf|cell/hpf|perhpf|wbc/hpf|rbc/hpf|no/hpf|/hp|/highpowerfield|/h.p.f|/field|/campo|/cga|porcampo|p/campo|xc|/gf|/gesichtsfeld|/champ|#/hpf|n/hpf|pus/hpf|p/c|xcampo|/campo400x",
    ],
  ],
  "number/lpf": [["/[LPF]", 1, "/lpf|lpf|cells/lpf|perlpf|/l.p.f|casts/lpf|no/lpf|#/lpf|/lp"]],
  fraction: [
    [
      "%",
      0.01,
      "%|percent|pct|percentage|vol%|%vol|prozent|porcento|porciento|pourcent|%wbc|%hb|%oftotalhb|%oftotalhgb|%ofhgb|%ofhb|%ngsp|%dcct|%hba1c|%totalhb|%ofwbc|%(w/w)",
    ],
    // Nucleated red cells are counted beside a hundred white ones: a share in all but name.
    [
      "/100{WBCs}",
      0.01,
      "/100wbc|/100wbcs|per100wbc|/100leuk|/100leuko|/100leukozyten|/100leucocytes|/100leucocitos|/100gb|/100wbc's",
    ],
    ["L/L", 1, "l/l|v/v"],
    ["[ppth]", 0.001, "\u2030|0/00|promille|permil"],
  ],
  "substance/substance": [
    ["mmol/mol", 0.001, "mmol/mol|mmols/mol|mmol/molhb|mmol/molifcc|mmolmol"],
    ["umol/mol", 1e-6, "umol/mol"],
  ],
  "mass/mass": [
    [
      "mg/g",
      0.001,
      "mg/g|mg/gcr|mg/gcrea|mg/gcreat|mg/gcreatinine|mg/gm|mg/gkreatinin|ug/mg|ug/mgcreat|mcg/mg|mcg/mgcreat|ug/mgcreatinine|mg/gcreatinina|mg/gcreatininine|mcg/mgcreatinine|mg/gkrea|mg/gramcreatinine|mcg/mgcr|ug/mgcr",
    ],
    [
      "ug/g",
      1e-6,
      "ug/g|mcg/g|ug/gstool|ug/gfeces|ug/gstuhl|mcg/gstool|ug/gheces|ug/gfeci|ug/gselles|mcg/gheces|ug/gfezes",
    ],
    ["mg/mg", 1, "mg/mg|mg/mgcreat|mg/mgcr"],
    ["g/g", 1, "g/gcreat|g/gcr"],
    ["mg/kg", 1e-6, "mg/kg"],
  ],
  "mass/substance": [
    ["mg/mmol", 1, "mg/mmol|mg/mmolcr|mg/mmolcreat|mg/mmolcreatinine|mg/mmolkrea"],
    ["g/mol", 1, "g/mol"],
  ],
  volume: [
    [
      "fL",
      1e-15,
      "fl|femtol|femtoliter|femtolitre|femtolitres|femtoliters|um3|um^3|cuum|cumicron|cumicrons|cubicmicron",
    ],
    ["mL", 1e-3, "ml|cc|millilitre"],
    ["L", 1, "ltr|litre|liter|litres|liters"],
  ],
  mass: [
    ["pg", 1e-12, "pg|pgs|picog|picogram|picograms|pg/cell|uug|pg/ery|pg/zelle"],
    ["kg", 1000, "kg|kgs|kilograms|kilogram|kilo"],
    ["[lb_av]", 453.59237, "lb|lbs|pounds|pound"],
    ["g", 1, "gram"],
    ["mg", 0.001, "mg"],
  ],
  substance: [
    ["fmol", 1e-15, "fmol|fmol/cell|fmol/zelle"],
    ["amol", 1e-18, "amol"],
  ],
  time: [
    ["s", 1, "s|sec|secs|seconds|second|sek|sekunden|seg|segundos|secondes|secondi|segundo"],
    ["min", 60, "min|mins|minutes|minute|minuten|minutos|minuti"],
  ],
  length: [
    ["cm", 0.01, "cm|cms|centimeter|centimetre"],
    ["m", 1, "m|mtr|metre|meter"],
    ["[in_i]", 0.0254, "in|inch|inches"],
    ["mm", 0.001, "mm"],
  ],
  "length/time": [
    [
      "mm/h",
      1,
      "mm/h|mm/hr|mm/hour|mm/uur|mm/1uur|mm/1h|mm/1hr|mm/1sthr|mm/1sthour|mmin1sthr|mmin1hr|mm/firsthour|mm/1std|mm/std|mm/stunde|mm/1stunde|mm/heure|mm/1reheure|mm/1h00|mm/hora|mm/1ahora|mm/ora|mm/1ora|mm/hrs|mmhr|mm1sthr|mmatendof1sthr|mmatendof1hr|mmattheendof1hour|mmattheendof1sthour|mmattheendof1hr|mm/1st|mminfirsthour|mmforfirsthour|mm/ihr|mm/1hour|mm1h|mm/1aora|mm/60min|mmin1hour|mm/1sthrs|mm/1/hr|mm/lhr|mm/lsthr",
    ],
  ],
  pressure: [
    ["mm[Hg]", 0.133322387415, "mmhg|mm/hg|torr|mmofhg"],
    ["kPa", 1, "kpa"],
  ],
  rate: [
    [
      "/min",
      1,
      "/min|bpm|beats/min|beats/minute|permin|perminute|breaths/min|breaths/minute|brpm|rpm|puls/min|schlage/min|lpm|resp/min|bat/min|lat/min|batt/min|atti/min",
    ],
  ],
  temperature: [
    ["Cel", 1, "\u00b0c|c|degc|celsius|degreec|degreesc|oc|cel"],
    ["[degF]", 5 / 9, "\u00b0f|f|degf|fahrenheit|degreef|degreesf|of", -160 / 9],
  ],
  "volume/time": [
    ["mL/min", 1, "ml/min|ml/minute|cc/min"],
    ["mL/s", 60, "ml/s|ml/sec"],
    [
      "mL/(24.h)",
      1 / 1440,
      "ml/24h|ml/24hr|ml/24hrs|ml/d|ml/day|ml/24std|ml/tag|ml/24hours|ml/24ore|ml/24horas",
    ],
    ["L/(24.h)", 1000 / 1440, "l/24h|l/24hr|l/24hrs|l/d|l/day|l/24std|l/tag|l/24hours"],
  ],
  "volume/time/area": [
    [
      "mL/min/{1.73_m2}",
      1,
      "ml/min/1.73m2|ml/min/1.73m^2|ml/min/1.73|ml/min/1.73sqm|ml/min/1.73sqmeter|ml/min/1.73sqmt|ml/min/1.73sqmtr|ml/min/1.73m*2|ml/min/1.73qm|ml/min/1.73_m2|ml/min1.73m2|ml/min*1.73m2|ml/min/173m2|ml/min/1.73mq|ml/minper1.73m2|ml/min/1.73m|ml/min/1.73*m2|ml/min/1.73m2bsa|ml/minute/1.73m2|ml/min/1.73msq|ml/min/1.73m\u00b2|ml/mn/1.73m2|ml/min/1.73m2kof|ml/min/1.73sq.m",
    ],
    ["mL/s/{1.73_m2}", 60, "ml/s/1.73m2|ml/sec/1.73m2"],
  ],
  "mass/area": [["kg/m2", 1, "kg/m2|kg/m^2|kg/sqm|kg/qm|kg/mq|kg/sqmt"]],
  osmolality: [
    ["mosm/kg", 1, "mosm/kg|mosmol/kg|mosm/kgh2o|mosmol/kgh2o|mosm/kgwater|mmol/kg|mosm/l|mosmol/l"],
  ],
  "mass/time": [
    [
      "mg/(24.h)",
      0.001,
      "mg/24h|mg/24hr|mg/24hrs|mg/day|mg/d|mg/24std|mg/tag|mg/24hours|mg/24ore|mg/24horas",
    ],
    [
      "g/(24.h)",
      1,
      "g/24h|g/24hr|g/24hrs|g/day|g/d|gm/24hrs|gms/24hrs|g/24std|g/tag|g/24hours|g/24ore|g/24horas|gm/24h|gm/day",
    ],
    [
      "ug/(24.h)",
      1e-6,
      "ug/24h|ug/24hr|mcg/24h|ug/day|ug/d|mcg/24hrs|ug/24hrs|mcg/d|mcg/day|ug/24std|ug/tag|ug/24hours|ug/24ore|ug/24horas",
    ],
    ["ug/min", 1e-6 * 1440, "ug/min|mcg/min"],
  ],
  "substance/time": [
    [
      "mmol/(24.h)",
      0.001,
      "mmol/24h|mmol/d|mmol/24hr|mmol/day|mmol/24std|mmol/24hrs|mmol/tag|mmol/24ore|mmol/24horas|mmol/24hours|mmol/vol|mmol/j|mmol/dia",
    ],
    ["umol/(24.h)", 1e-6, "umol/24h|umol/d|umol/24hr|umol/day|umol/24std|umol/tag|umol/24hrs|umol/24hours"],
    ["nmol/(24.h)", 1e-9, "nmol/24h|nmol/d|nmol/24hr|nmol/day|nmol/24std|nmol/tag|nmol/24hrs|nmol/24hours"],
  ],
  "equivalents/time": [
    ["meq/(24.h)", 0.001, "meq/24h|meq/d|meq/24hr|meq/24hrs|meq/day|meq/24hours|meq/24ore|meq/24horas"],
  ],
  // Renin activity: angiotensin I made in an hour.
  "mass/volume/time": [
    ["ng/mL/h", 1, "ng/ml/h|ng/ml/hr|ng/ml/hour|ng/ml/std|ng/ml/hora|ng/ml/ora|ng/mlxh|ng/ml*h"],
    ["ug/L/h", 1, "ug/l/h|ug/l/hr|mcg/l/h"],
  ],
  // Of the red cells' haemoglobin.
  "activity/mass": [
    ["U/g", 1, "u/g|u/ghb|u/ghgb|iu/ghb|ui/ghb|u/gofhb|u/ghemoglobin|iu/ghgb|u/gmhb|u/ghaemoglobin"],
  ],
  none: [
    ["{ratio}", 1, "ratio|ratios|quotient|cociente|rapport|rapporto|razao|:1"],
    ["1", 1, "1"],
    [
      "{index}",
      1,
      "index|indice|s/co|s/coratio|sco|coi|cutoffindex|c.o.i|\u00edndice|indexvalue|s/cut-off|s/cutoff|indexunit",
    ],
    ["{INR}", 1, "inr"],
    ["[pH]", 1, "ph|phunits|phunit"],
    ["{titer}", 1, "titer|titre|titulo|titolo|dil|dilution"],
    ["{MoM}", 1, "mom|multipleofmedian|multiplesofmedian"],
    ["{score}", 1, "score|points|zscore|z-score|tscore|t-score"],
  ],
};
