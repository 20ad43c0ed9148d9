import type { Catalogue } from "./catalogue.ts";
import { englishAnalytes } from "./en-analytes.ts";

/** English. The fixed texts of the ladder stand here and nowhere else; no model writes them. */
export const english: Catalogue = {
  language: "en",
  reviewedBy: null,
  steps: {
    emergency: {
      title: "Get medical help now",
      action:
        "Call your doctor or an urgent care line right now. Call the emergency number if you feel unwell or if nobody answers.",
    },
    today: {
      title: "Talk to a doctor today",
      action: "Call your doctor or an urgent care line today. Do not wait for your next visit.",
    },
    routine: {
      title: "Bring this to your next visit",
      action: "Book a visit with your doctor and bring this report. You do not need to rush.",
    },
    none: {
      title: "Nothing needed now",
      action: "You do not need to do anything now. Keep this report for later.",
    },
    "cannot-tell": {
      title: "We cannot tell",
      action: "We could not judge this. Look at your report, or ask the lab or your doctor what it means.",
    },
  },
  disclaimer:
    "This text helps you read your report. It does not replace your doctor and it is not a diagnosis.",
  aiNotice:
    "A computer program read your report and wrote this. It can make mistakes. Check it against your report.",
  emergencyLine:
    "If you feel very unwell, have chest pain or find it hard to breathe, call the emergency number now.",
  notReviewed: "No doctor has checked these rules yet.",
  systems: {
    blood: "Red blood cells",
    immune: "White blood cells",
    clotting: "Blood clotting",
    salts: "Salts and minerals",
    kidneys: "Kidneys",
    liver: "Liver",
    sugar: "Blood sugar",
    fats: "Blood fats",
    thyroid: "Thyroid",
    iron: "Iron",
    vitamins: "Vitamins",
    inflammation: "Signs of inflammation",
    heart: "Heart",
    muscle: "Muscles",
    pancreas: "Pancreas",
    medicines: "Medicine levels",
    hormones: "Hormones",
    bone: "Bones",
    immunity: "Immune proteins",
    autoimmunity: "Antibodies against the body",
    allergy: "Allergy",
    infections: "Infections",
    "tumour-markers": "Tumor markers",
    "trace-elements": "Trace elements and metals",
    gases: "Blood gases",
    urine: "Urine",
    stool: "Stool",
    "spinal-fluid": "Spinal fluid",
    vitals: "Body measures",
    other: "Other results",
  },
  position: {
    normal: "Your result is in the normal range.",
    low: "Your result is lower than the normal range.",
    high: "Your result is higher than the normal range.",
    markedLow: "Your lab marked this result as low.",
    markedHigh: "Your lab marked this result as high.",
    criticalLow: "Your result is so low that labs call the doctor about it.",
    criticalHigh: "Your result is so high that labs call the doctor about it.",
    abnormal: "Your result is not what the lab expects.",
    unknown: "We cannot tell if this result is normal.",
  },
  range: {
    between: "The normal range is {low} to {high}.",
    upTo: "The normal range goes up to {high}.",
    atLeast: "The normal range starts at {low}.",
    published: "Your report prints no range. We used a published one for adults.",
    none: "Your report prints no range that we could use.",
  },
  doubt: {
    step: {
      title: "Check some values first",
      action: "We are not sure of some values, and one may be urgent. Check them against your report now.",
    },
    checkFirst: "Check this value first.",
    confirm: "We are not sure that we read this right. Please check it.",
    ifItReads: "If it reads {value}:",
  },
  summary: {
    allNormal: {
      one: "The one result that we could judge is in the normal range.",
      other: "All {total} results that we could judge are in the normal range.",
    },
    someOutside: {
      one: "{count} of {total} results is not in the normal range.",
      other: "{count} of {total} results are not in the normal range.",
    },
    nothingJudged: "We could not judge any of the results.",
    noResults: "We found no results in this document.",
    checkFirst: "Check this first, it may be urgent: {names}.",
    toCheck: {
      one: "Please check one value that we are not sure about.",
      other: "Please check {count} values that we are not sure about.",
    },
    unread: {
      one: "We did not understand one line of your report. It is listed for you.",
      other: "We did not understand {count} lines of your report. They are listed for you.",
    },
    missingPages: "We did not see these pages: {pages}.",
    groupNormal: {
      one: "The result here is in the normal range.",
      other: "All {total} results here are in the normal range.",
    },
    groupOutside: "These are outside the normal range: {names}.",
    groupUnknown: "We cannot judge these: {names}.",
    together: "These results matter more when seen together: {names}.",
    vital: "A body measure in your report is very far from normal: {names}.",
  },
  questions: {
    low: "What could make my {name} low?",
    high: "What could make my {name} high?",
    abnormal: "What does my {name} result mean for me?",
    unknown: "Is my {name} result normal for me?",
    repeat: "Do I need this test again, and when?",
    medicines: "Could food, sport or my medicines change this result?",
  },
  analytes: englishAnalytes,
};
