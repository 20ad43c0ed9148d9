export type Language = "en" | "de" | "fr" | "es" | "it" | "pt";

/** The words and the number style of a report in one language. */
export interface Locale {
  readonly language: Language;
  readonly decimal: "." | ",";
  readonly title: string;
  readonly headings: {
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    readonly range: string;
    readonly flag: string;
    readonly previous: string;
  };
  readonly patient: string;
  readonly sex: string;
  readonly female: string;
  readonly male: string;
  readonly age: string;
  readonly years: string;
  readonly collected: string;
  readonly page: (page: number, of: number) => string;
  readonly note: string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly words: {
    readonly negative: string;
    readonly positive: string;
    readonly clear: string;
    readonly yellow: string;
    readonly trace: string;
  };
}

const two = (n: number) => String(n).padStart(2, "0");
const dotted = (y: number, m: number, d: number) => `${two(d)}.${two(m)}.${y}`;
const slashed = (y: number, m: number, d: number) => `${two(d)}/${two(m)}/${y}`;

export const locales: Readonly<Record<Language, Locale>> = {
  en: {
    language: "en",
    decimal: ".",
    title: "Laboratory Report",
    headings: {
      name: "Test",
      value: "Result",
      unit: "Unit",
      range: "Reference Range",
      flag: "Flag",
      previous: "Previous",
    },
    patient: "Patient",
    sex: "Sex",
    female: "Female",
    male: "Male",
    age: "Age",
    years: "years",
    collected: "Collected",
    page: (p, of) => `Page ${p} of ${of}`,
    note: "Results relate only to the sample tested. Fasting for 12 hours is advised; values above 200 mg/dL need a repeat within 2 weeks.",
    date: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    words: {
      negative: "Negative",
      positive: "Positive",
      clear: "Clear",
      yellow: "Pale yellow",
      trace: "Trace",
    },
  },
  de: {
    language: "de",
    decimal: ",",
    title: "Laborbefund",
    headings: {
      name: "Untersuchung",
      value: "Ergebnis",
      unit: "Einheit",
      range: "Referenzbereich",
      flag: "Hinweis",
      previous: "Vorwert",
    },
    patient: "Patient",
    sex: "Geschlecht",
    female: "weiblich",
    male: "männlich",
    age: "Alter",
    years: "Jahre",
    collected: "Entnahme",
    page: (p, of) => `Seite ${p} von ${of}`,
    note: "Die Werte gelten nur für die untersuchte Probe. Ab 200 mg/dl wird eine Kontrolle in 2 Wochen empfohlen.",
    date: dotted,
    words: { negative: "negativ", positive: "positiv", clear: "klar", yellow: "hellgelb", trace: "Spur" },
  },
  fr: {
    language: "fr",
    decimal: ",",
    title: "Compte rendu d'analyses",
    headings: {
      name: "Analyse",
      value: "Résultat",
      unit: "Unité",
      range: "Valeurs de référence",
      flag: "Statut",
      previous: "Antérieur",
    },
    patient: "Patient",
    sex: "Sexe",
    female: "Féminin",
    male: "Masculin",
    age: "Âge",
    years: "ans",
    collected: "Prélèvement",
    page: (p, of) => `Page ${p} sur ${of}`,
    note: "Les résultats ne concernent que l'échantillon analysé. Au-delà de 2,00 g/L, un contrôle sous 15 jours est conseillé.",
    date: slashed,
    words: {
      negative: "Négatif",
      positive: "Positif",
      clear: "Limpide",
      yellow: "Jaune clair",
      trace: "Traces",
    },
  },
  es: {
    language: "es",
    decimal: ",",
    title: "Informe de laboratorio",
    headings: {
      name: "Prueba",
      value: "Resultado",
      unit: "Unidades",
      range: "Valores de referencia",
      flag: "Alerta",
      previous: "Anterior",
    },
    patient: "Paciente",
    sex: "Sexo",
    female: "Mujer",
    male: "Hombre",
    age: "Edad",
    years: "años",
    collected: "Fecha de extracción",
    page: (p, of) => `Página ${p} de ${of}`,
    note: "Los resultados se refieren solo a la muestra analizada. Por encima de 200 mg/dL repetir en 2 semanas.",
    date: slashed,
    words: {
      negative: "Negativo",
      positive: "Positivo",
      clear: "Transparente",
      yellow: "Amarillo claro",
      trace: "Trazas",
    },
  },
  it: {
    language: "it",
    decimal: ",",
    title: "Referto di laboratorio",
    headings: {
      name: "Esame",
      value: "Risultato",
      unit: "Unità",
      range: "Valori di riferimento",
      flag: "Stato",
      previous: "Precedente",
    },
    patient: "Paziente",
    sex: "Sesso",
    female: "Femmina",
    male: "Maschio",
    age: "Età",
    years: "anni",
    collected: "Data prelievo",
    page: (p, of) => `Pagina ${p} di ${of}`,
    note: "I risultati si riferiscono al solo campione esaminato. Oltre 200 mg/dL ripetere entro 2 settimane.",
    date: slashed,
    words: {
      negative: "Negativo",
      positive: "Positivo",
      clear: "Limpido",
      yellow: "Giallo paglierino",
      trace: "Tracce",
    },
  },
  pt: {
    language: "pt",
    decimal: ",",
    title: "Relatório de análises",
    headings: {
      name: "Exame",
      value: "Resultado",
      unit: "Unidade",
      range: "Valores de referência",
      flag: "Alerta",
      previous: "Anterior",
    },
    patient: "Paciente",
    sex: "Sexo",
    female: "Feminino",
    male: "Masculino",
    age: "Idade",
    years: "anos",
    collected: "Data da colheita",
    page: (p, of) => `Página ${p} de ${of}`,
    note: "Os resultados referem-se apenas à amostra analisada. Acima de 200 mg/dL repetir em 2 semanas.",
    date: slashed,
    words: {
      negative: "Negativo",
      positive: "Positivo",
      clear: "Límpido",
      yellow: "Amarelo claro",
      trace: "Vestígios",
    },
  },
};
