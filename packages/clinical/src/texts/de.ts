import type { Catalogue } from "./catalogue.ts";

/**
 * German. "Sie", as health services and laboratories write to adults; "Praxis" for whom to call, which is
 * short and names no sex; "Befund" is what the report is called. Words that hold in Germany, Austria and Switzerland: "Notdienst"
 * and "Notruf", no number. The ladder is as firm as the English one. Analytes have no explanations yet. No clinician
 * has read it (`reviewedBy`).
 */
export const german: Catalogue = {
  language: "de",
  reviewedBy: null,
  steps: {
    emergency: {
      title: "Holen Sie jetzt ärztliche Hilfe",
      action:
        "Rufen Sie jetzt sofort Ihre Praxis oder den ärztlichen Notdienst an. Wählen Sie den Notruf, wenn es Ihnen schlecht geht oder niemand abhebt.",
    },
    today: {
      title: "Sprechen Sie heute mit einem Arzt",
      action:
        "Rufen Sie heute Ihre Praxis oder den ärztlichen Notdienst an. Warten Sie nicht bis zum nächsten Termin.",
    },
    routine: {
      title: "Zeigen Sie das beim nächsten Termin",
      action: "Machen Sie einen Termin in Ihrer Praxis und nehmen Sie diesen Befund mit. Es eilt nicht.",
    },
    none: {
      title: "Jetzt ist nichts zu tun",
      action: "Sie müssen jetzt nichts tun. Heben Sie diesen Befund auf.",
    },
    "cannot-tell": {
      title: "Das wissen wir nicht",
      action:
        "Wir konnten das nicht bewerten. Lesen Sie in Ihrem Befund nach, oder fragen Sie im Labor oder in Ihrer Praxis, was es heißt.",
    },
  },
  disclaimer:
    "Dieser Text hilft Ihnen, Ihren Befund zu lesen. Er ersetzt keinen Arzt und er ist keine Diagnose.",
  aiNotice:
    "Ein Computer hat Ihren Befund gelesen und diesen Text geschrieben. Er kann Fehler machen. Vergleichen Sie mit Ihrem Befund.",
  emergencyLine:
    "Wenn es Ihnen sehr schlecht geht, die Brust weh tut oder das Atmen schwer fällt, wählen Sie jetzt den Notruf.",
  notReviewed: "Noch kein Arzt hat diese Regeln und diese deutschen Texte geprüft.",
  systems: {
    blood: "Rote Blutzellen",
    immune: "Weiße Blutzellen",
    clotting: "Blutgerinnung",
    salts: "Salze und Mineralstoffe",
    kidneys: "Nieren",
    liver: "Leber",
    sugar: "Blutzucker",
    fats: "Blutfette",
    thyroid: "Schilddrüse",
    iron: "Eisen",
    vitamins: "Vitamine",
    inflammation: "Zeichen einer Entzündung",
    heart: "Herz",
    muscle: "Muskeln",
    pancreas: "Bauchspeicheldrüse",
    medicines: "Medikamente im Blut",
    hormones: "Hormone",
    bone: "Knochen",
    immunity: "Eiweiße der Abwehr",
    autoimmunity: "Antikörper gegen den Körper",
    allergy: "Allergie",
    infections: "Infektionen",
    "tumour-markers": "Tumormarker",
    "trace-elements": "Spurenelemente und Metalle",
    gases: "Blutgase",
    urine: "Urin",
    stool: "Stuhl",
    "spinal-fluid": "Nervenwasser",
    vitals: "Körperwerte",
    other: "Andere Ergebnisse",
  },
  position: {
    normal: "Ihr Wert liegt im Normalbereich.",
    low: "Ihr Wert liegt unter dem Normalbereich.",
    high: "Ihr Wert liegt über dem Normalbereich.",
    markedLow: "Ihr Labor hat diesen Wert als niedrig markiert.",
    markedHigh: "Ihr Labor hat diesen Wert als hoch markiert.",
    criticalLow: "Ihr Wert ist so niedrig, dass Labore den Arzt anrufen.",
    criticalHigh: "Ihr Wert ist so hoch, dass Labore den Arzt anrufen.",
    abnormal: "Ihr Wert ist nicht so, wie das Labor ihn erwartet.",
    unknown: "Wir wissen nicht, ob dieser Wert normal ist.",
  },
  range: {
    between: "Der Normalbereich geht von {low} bis {high}.",
    upTo: "Der Normalbereich geht bis {high}.",
    atLeast: "Der Normalbereich fängt bei {low} an.",
    published: "Im Befund steht kein Normalbereich. Wir nehmen einen aus einer Fachliste für Erwachsene.",
    none: "Ihr Befund nennt keinen Normalbereich, den wir nutzen können.",
  },
  doubt: {
    step: {
      title: "Prüfen Sie erst einige Werte",
      action:
        "Bei einigen Werten sind wir nicht sicher, und einer kann dringend sein. Vergleichen Sie sie jetzt mit Ihrem Befund.",
    },
    checkFirst: "Prüfen Sie zuerst diesen Wert.",
    confirm: "Wir sind nicht sicher, ob wir das richtig gelesen haben. Bitte prüfen Sie es.",
    ifItReads: "Wenn dort {value} steht:",
  },
  summary: {
    allNormal: {
      one: "Der eine Wert, den wir bewerten konnten, ist im Normalbereich.",
      other: "Alle {total} Werte, die wir bewerten konnten, sind im Normalbereich.",
    },
    someOutside: {
      one: "{count} von {total} Werten liegt nicht im Normalbereich.",
      other: "{count} von {total} Werten liegen nicht im Normalbereich.",
    },
    nothingJudged: "Wir konnten keinen der Werte bewerten.",
    noResults: "Wir haben hier keine Werte gefunden.",
    checkFirst: "Prüfen Sie das zuerst, es kann dringend sein: {names}.",
    toCheck: {
      one: "Bitte prüfen Sie einen Wert, bei dem wir nicht sicher sind.",
      other: "Bitte prüfen Sie {count} Werte, bei denen wir nicht sicher sind.",
    },
    unread: {
      one: "Eine Zeile in Ihrem Befund haben wir nicht verstanden. Sie steht in der Liste.",
      other: "{count} Zeilen in Ihrem Befund haben wir nicht verstanden. Sie stehen in der Liste.",
    },
    missingPages: "Diese Seiten haben wir nicht gesehen: {pages}.",
    groupNormal: {
      one: "Der Wert hier liegt im Normalbereich.",
      other: "Alle {total} Werte hier liegen im Normalbereich.",
    },
    groupOutside: "Diese liegen nicht im Normalbereich: {names}.",
    groupUnknown: "Diese können wir nicht bewerten: {names}.",
    together: "Diese Werte zählen mehr, wenn man sie zusammen sieht: {names}.",
    vital: "Ein Körperwert liegt sehr weit weg vom Normalen: {names}.",
  },
  questions: {
    low: "Warum kann mein Wert für {name} niedrig sein?",
    high: "Warum kann mein Wert für {name} hoch sein?",
    abnormal: "Was heißt mein Wert für {name} für mich?",
    unknown: "Ist mein Wert für {name} normal?",
    repeat: "Muss ich diesen Test noch einmal machen, und wann?",
    medicines: "Kann Essen, Sport oder ein Medikament den Wert ändern?",
  },
  analytes: {},
  notExplained: "Diesen Test erklären wir bisher nur auf Englisch und Spanisch.",
};
