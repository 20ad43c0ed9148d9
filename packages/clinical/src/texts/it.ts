import type { Catalogue } from "./catalogue.ts";

/**
 * Italian. "Lei", written small, as laboratories and doctors address adults; "tu" is for advertisements and children.
 * "Referto" is what the report is called. The ladder is as firm as the English one. Analytes have no explanations yet.
 * No clinician has read it (`reviewedBy`).
 */
export const italian: Catalogue = {
  language: "it",
  reviewedBy: null,
  steps: {
    emergency: {
      title: "Chieda subito aiuto medico",
      action:
        "Chiami subito il suo medico o la guardia medica. Chiami il numero di emergenza se sta male o se nessuno risponde.",
    },
    today: {
      title: "Parli oggi con un medico",
      action: "Chiami oggi il suo medico o la guardia medica. Non aspetti la prossima visita.",
    },
    routine: {
      title: "Lo porti alla prossima visita",
      action: "Prenoti una visita dal suo medico e porti questo referto. Non c'è fretta.",
    },
    none: {
      title: "Ora non c'è nulla da fare",
      action: "Ora non deve fare nulla. Tenga questo referto per dopo.",
    },
    "cannot-tell": {
      title: "Non lo sappiamo",
      action:
        "Non siamo riusciti a valutarlo. Guardi il referto, o chieda al laboratorio o al suo medico che cosa vuol dire.",
    },
  },
  disclaimer:
    "Questo testo la aiuta a leggere il referto. Non prende il posto del medico e non è una diagnosi.",
  aiNotice:
    "Un programma per computer ha letto il referto e ha scritto questo testo. Può fare errori. Lo confronti con il referto.",
  emergencyLine:
    "Se sta molto male, ha dolore al petto o fa fatica a respirare, chiami subito il numero di emergenza.",
  notReviewed: "Nessun medico ha ancora controllato le regole e i testi in italiano.",
  systems: {
    blood: "Globuli rossi",
    immune: "Globuli bianchi",
    clotting: "Coagulazione del sangue",
    salts: "Sali e minerali",
    kidneys: "Reni",
    liver: "Fegato",
    sugar: "Zucchero nel sangue",
    fats: "Grassi nel sangue",
    thyroid: "Tiroide",
    iron: "Ferro",
    vitamins: "Vitamine",
    inflammation: "Segni di infiammazione",
    heart: "Cuore",
    muscle: "Muscoli",
    pancreas: "Pancreas",
    medicines: "Livelli dei farmaci",
    hormones: "Ormoni",
    bone: "Ossa",
    immunity: "Proteine di difesa",
    autoimmunity: "Anticorpi contro il corpo",
    allergy: "Allergia",
    infections: "Infezioni",
    "tumour-markers": "Marcatori tumorali",
    "trace-elements": "Oligoelementi e metalli",
    gases: "Gas del sangue",
    urine: "Urine",
    stool: "Feci",
    "spinal-fluid": "Liquido spinale",
    vitals: "Misure del corpo",
    other: "Altri risultati",
  },
  position: {
    normal: "Il suo risultato è nella norma.",
    low: "Il suo risultato è più basso della norma.",
    high: "Il suo risultato è più alto della norma.",
    markedLow: "Il laboratorio ha segnato questo risultato come basso.",
    markedHigh: "Il laboratorio ha segnato questo risultato come alto.",
    criticalLow: "Il suo risultato è così basso che i laboratori chiamano il medico.",
    criticalHigh: "Il suo risultato è così alto che i laboratori chiamano il medico.",
    abnormal: "Il suo risultato non è quello che il laboratorio si aspetta.",
    unknown: "Non sappiamo se questo risultato è normale.",
  },
  range: {
    between: "La norma va da {low} a {high}.",
    upTo: "La norma arriva a {high}.",
    atLeast: "La norma parte da {low}.",
    published: "Il referto non dà una norma. Ne usiamo una pubblicata per gli adulti.",
    none: "Il referto non dà una norma che possiamo usare.",
  },
  doubt: {
    step: {
      title: "Controlli prima alcuni valori",
      action:
        "Non siamo sicuri di alcuni valori, e uno può essere urgente. Li confronti ora con il suo referto.",
    },
    checkFirst: "Controlli prima questo valore.",
    confirm: "Non siamo sicuri di aver letto bene. Per favore, lo controlli.",
    ifItReads: "Se c'è scritto {value}:",
  },
  summary: {
    allNormal: {
      one: "Il solo risultato che abbiamo potuto valutare è nella norma.",
      other: "Tutti i {total} risultati che abbiamo potuto valutare sono nella norma.",
    },
    someOutside: {
      one: "{count} risultato su {total} non è nella norma.",
      other: "{count} risultati su {total} non sono nella norma.",
    },
    nothingJudged: "Non abbiamo potuto valutare nessun risultato.",
    noResults: "Non abbiamo trovato risultati in questo documento.",
    checkFirst: "Controlli prima questo, può essere urgente: {names}.",
    toCheck: {
      one: "Per favore, controlli un valore di cui non siamo sicuri.",
      other: "Per favore, controlli {count} valori di cui non siamo sicuri.",
    },
    unread: {
      one: "Non abbiamo capito una riga del suo referto. La trova in un elenco.",
      other: "Non abbiamo capito {count} righe del suo referto. Le trova in un elenco.",
    },
    missingPages: "Non abbiamo visto queste pagine: {pages}.",
    groupNormal: {
      one: "Il risultato qui è nella norma.",
      other: "Tutti i {total} risultati qui sono nella norma.",
    },
    groupOutside: "Questi non sono nella norma: {names}.",
    groupUnknown: "Questi non li possiamo valutare: {names}.",
    together: "Questi risultati contano di più se visti insieme: {names}.",
    vital: "Una misura del suo corpo è molto lontana dalla norma: {names}.",
  },
  questions: {
    low: "Perché può essere basso il mio valore di {name}?",
    high: "Perché può essere alto il mio valore di {name}?",
    abnormal: "Che cosa vuol dire per me il risultato di {name}?",
    unknown: "È normale il mio risultato di {name}?",
    repeat: "Devo rifare questo esame, e quando?",
    medicines: "Il cibo, lo sport o i miei farmaci possono cambiare questo risultato?",
  },
  analytes: {},
  notExplained: "Per ora spieghiamo questo esame solo in inglese e spagnolo.",
};
