import type { Language } from "./locale.ts";

/** More words of a report in one language: what stands around the results. */
export interface Words {
  readonly laboratory: string;
  readonly address: string;
  readonly phone: string;
  readonly people: {
    readonly female: readonly [string, ...string[]];
    readonly male: readonly [string, ...string[]];
  };
  readonly doctor: string;
  readonly birth: string;
  readonly received: string;
  readonly reported: string;
  readonly order: string;
  readonly sample: string;
  readonly serum: string;
  readonly blood: string;
  readonly urine: string;
  readonly method: string;
  readonly methods: readonly [string, ...string[]];
  readonly comment: string;
  readonly released: string;
  readonly upTo: string;
  readonly from: string;
  readonly pending: string;
  readonly cancelled: string;
  readonly seeComment: string;
  readonly notDetected: string;
  readonly low: string;
  readonly high: string;
  readonly normal: string;
  readonly legend: string;
}

/** Laboratories, streets and people are made up. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    laboratory: "Harrow Vale Diagnostics",
    address: "17 Tanner's Row, Unit 3, Millbrook MB4 2QT",
    phone: "Tel +44 1632 960 418 | Fax +44 1632 960 419",
    people: { female: ["Jane Q. Sample", "Nora Example"], male: ["John T. Specimen", "Ravi Example"] },
    doctor: "Referring physician",
    birth: "Date of birth",
    received: "Received",
    reported: "Reported",
    order: "Accession No.",
    sample: "Specimen",
    serum: "Serum",
    blood: "EDTA whole blood",
    urine: "Urine",
    method: "Method",
    methods: [
      "Spectrophotometry",
      "Chemiluminescence (CLIA)",
      "Enzymatic, 37 °C",
      "Immunoturbidimetry, 2-point",
    ],
    comment: "Comment",
    released: "Verified by",
    upTo: "Up to",
    from: "More than",
    pending: "Pending",
    cancelled: "Cancelled",
    seeComment: "See comment",
    notDetected: "Not detected",
    low: "Low",
    high: "High",
    normal: "Normal",
    legend:
      "H = above range, L = below range, * = outside range. Reported values apply to adults of 18 to 65 years.",
  },
  de: {
    laboratory: "Labor am Lindenkanal MVZ",
    address: "Uferzeile 22, 99999 Musterstadt",
    phone: "Tel. 0700 555 01 20, Fax 0700 555 01 29",
    people: { female: ["Erika Muster", "Anna Beispiel"], male: ["Max Muster", "Jonas Beispiel"] },
    doctor: "Einsender",
    birth: "Geburtsdatum",
    received: "Eingang",
    reported: "Ausgang",
    order: "Auftragsnr.",
    sample: "Material",
    serum: "Serum",
    blood: "EDTA-Blut",
    urine: "Urin",
    method: "Methode",
    methods: ["Photometrie", "ECLIA", "enzymatisch, 37 °C", "Durchflusszytometrie"],
    comment: "Kommentar",
    released: "Freigegeben durch",
    upTo: "bis",
    from: "über",
    pending: "folgt",
    cancelled: "nicht durchgeführt",
    seeComment: "siehe Kommentar",
    notDetected: "nicht nachweisbar",
    low: "erniedrigt",
    high: "erhöht",
    normal: "normal",
    legend:
      "+ erhöht, - erniedrigt, * akkreditiertes Verfahren. Referenzbereiche für Erwachsene ab 18 Jahren.",
  },
  fr: {
    laboratory: "Laboratoire des Quatre Vents",
    address: "8 bis, rue du Vieux Pont, 00000 Exempleville",
    phone: "Tél. 01 99 00 47 12 - Fax 01 99 00 47 13",
    people: {
      female: ["Mme Claire EXEMPLE", "Mme Lucie MODELE"],
      male: ["M. Paul EXEMPLE", "M. Hugo MODELE"],
    },
    doctor: "Prescripteur",
    birth: "Né(e) le",
    received: "Enregistré le",
    reported: "Édité le",
    order: "Dossier n°",
    sample: "Nature",
    serum: "Sérum",
    blood: "Sang total EDTA",
    urine: "Urines",
    method: "Technique",
    methods: ["Spectrophotométrie", "Chimiluminescence", "Enzymatique, 37 °C", "Cytométrie en flux"],
    comment: "Commentaire",
    released: "Validé par",
    upTo: "jusqu'à",
    from: "supérieur à",
    pending: "en cours",
    cancelled: "non effectué",
    seeComment: "voir commentaire",
    notDetected: "non détecté",
    low: "Bas",
    high: "Élevé",
    normal: "Normal",
    legend: "* hors des valeurs de référence. Changement de réactif au 12/03/2021. COFRAC n° 8-0000.",
  },
  es: {
    laboratory: "Laboratorio Puerta del Valle",
    address: "C/ Molino Viejo, 14, 2.º B, 00000 Villaejemplo",
    phone: "Tel. 900 000 417 / Fax 900 000 418",
    people: {
      female: ["EJEMPLO PRUEBA, MARÍA", "MUESTRA LÓPEZ, ANA"],
      male: ["EJEMPLO PRUEBA, JUAN", "MUESTRA RUIZ, LUIS"],
    },
    doctor: "Médico solicitante",
    birth: "Fecha de nacimiento",
    received: "Recepción",
    reported: "Validación",
    order: "N.º petición",
    sample: "Muestra",
    serum: "Suero",
    blood: "Sangre total EDTA",
    urine: "Orina",
    method: "Método",
    methods: ["Espectrofotometría", "Quimioluminiscencia", "Enzimático, 37 °C", "Citometría de flujo"],
    comment: "Observaciones",
    released: "Validado por",
    upTo: "Hasta",
    from: "Mayor de",
    pending: "Pendiente",
    cancelled: "No realizado",
    seeComment: "Ver comentario",
    notDetected: "No detectado",
    low: "Bajo",
    high: "Alto",
    normal: "Normal",
    legend:
      "(*) Valores fuera de los límites de referencia. Pruebas acreditadas según el alcance 000/LE0000.",
  },
  it: {
    laboratory: "Laboratorio Analisi Tre Ponti",
    address: "Via del Mulino 31/A, 00000 Esempio (EX)",
    phone: "Tel. 0555 010 417 - Fax 0555 010 418",
    people: { female: ["ESEMPIO CHIARA", "PROVA ELENA"], male: ["ESEMPIO MARCO", "PROVA LUCA"] },
    doctor: "Medico richiedente",
    birth: "Data di nascita",
    received: "Accettazione",
    reported: "Refertazione",
    order: "N. accettazione",
    sample: "Materiale",
    serum: "Siero",
    blood: "Sangue intero (EDTA)",
    urine: "Urine",
    method: "Metodo",
    methods: ["Spettrofotometria", "Chemiluminescenza", "Enzimatico, 37 °C", "Citometria a flusso"],
    comment: "Commento",
    released: "Validato da",
    upTo: "fino a",
    from: "superiore a",
    pending: "in corso",
    cancelled: "non eseguito",
    seeComment: "vedi nota",
    notDetected: "non rilevato",
    low: "Basso",
    high: "Alto",
    normal: "Normale",
    legend:
      "* Valore fuori dall'intervallo di riferimento. Referto firmato digitalmente ai sensi del D.Lgs. 82/2005.",
  },
  pt: {
    laboratory: "Laboratório Vale Sereno",
    address: "Rua das Oliveiras, 210, sala 5, 00000-000 Exemplópolis",
    phone: "Fone (00) 3000-0417 | WhatsApp (00) 90000-0418",
    people: {
      female: ["MARIA EXEMPLO DA SILVA", "ANA MODELO"],
      male: ["JOAO EXEMPLO DA SILVA", "PEDRO MODELO"],
    },
    doctor: "Solicitante",
    birth: "Data de nascimento",
    received: "Entrada",
    reported: "Emissão",
    order: "Protocolo",
    sample: "Material",
    serum: "Soro",
    blood: "Sangue total com EDTA",
    urine: "Urina",
    method: "Método",
    methods: ["Colorimétrico", "Quimioluminescência", "Enzimático, 37 °C", "Citometria de fluxo"],
    comment: "Observação",
    released: "Liberado por",
    upTo: "Até",
    from: "Superior a",
    pending: "Em andamento",
    cancelled: "Não realizado",
    seeComment: "Ver observação",
    notDetected: "Não detectado",
    low: "Baixo",
    high: "Alto",
    normal: "Normal",
    legend:
      "Valores de referência para adultos. A interpretação cabe ao médico. CRF 00-0000 / Registro 2231.",
  },
};
