import type { WhyUnknown } from "./real-change.ts";

/** What is said of a change, in one language: the same in answers, trends and the doctor's report. */
export interface ChangeWords {
  readonly language: string;
  readonly likely: string;
  readonly "not-shown": string;
  readonly unknown: Readonly<Record<WhyUnknown, string>>;
  /** Where the two values stand in different reports: nothing tells which laboratory measured them, and how. */
  readonly otherReport: string;
  readonly fasting: string;
}

const english: ChangeWords = {
  language: "en",
  likely: "The change is larger than is usual from day to day.",
  "not-shown": "Such a change is common from day to day.",
  unknown: {
    "no-figure": "No figure is known here for how much this test changes from day to day.",
    "not-for-person": "The known figures for changes from day to day may not fit this person.",
    limit: "One of the values is only a limit, so the change cannot be judged.",
    "too-soon": "The values are too close in time to judge the change, or a day is not known.",
    "no-share": "The change cannot be judged from these numbers.",
  },
  otherReport: "Labs can measure in different ways, so compare values from two reports with care.",
  fasting: "This holds for blood taken before eating.",
};

const spanish: ChangeWords = {
  language: "es",
  likely: "El cambio es mayor de lo habitual de un día a otro.",
  "not-shown": "Un cambio así es común de un día a otro.",
  unknown: {
    "no-figure": "No se conoce aquí ninguna cifra de cuánto cambia esta prueba de un día a otro.",
    "not-for-person": "Las cifras conocidas de cambios de un día a otro pueden no valer para esta persona.",
    limit: "Uno de los valores es solo un límite, así que el cambio no se puede juzgar.",
    "too-soon": "Los valores están demasiado cerca en el tiempo para juzgar el cambio, o falta saber un día.",
    "no-share": "Con estos números no se puede juzgar el cambio.",
  },
  otherReport:
    "Los laboratorios pueden medir de formas distintas: compare con cuidado valores de dos informes.",
  fasting: "Esto vale para sangre tomada antes de comer.",
};

const french: ChangeWords = {
  language: "fr",
  likely: "Le changement est plus grand que d’habitude d’un jour à l’autre.",
  "not-shown": "Un tel changement est courant d’un jour à l’autre.",
  unknown: {
    "no-figure": "On ne connaît ici aucun chiffre sur les variations de ce test d’un jour à l’autre.",
    "not-for-person":
      "Les chiffres connus sur les variations d’un jour à l’autre peuvent ne pas valoir pour cette personne.",
    limit: "L’une des valeurs n’est qu’une limite : le changement ne peut pas être jugé.",
    "too-soon": "Les valeurs sont trop proches dans le temps pour juger le changement, ou un jour manque.",
    "no-share": "Ces nombres ne permettent pas de juger le changement.",
  },
  otherReport:
    "Les laboratoires peuvent mesurer autrement : comparez avec soin les valeurs de deux comptes rendus.",
  fasting: "Cela vaut pour du sang pris avant de manger.",
};

const german: ChangeWords = {
  language: "de",
  likely: "Die Änderung ist größer, als es von Tag zu Tag üblich ist.",
  "not-shown": "Eine solche Änderung ist von Tag zu Tag häufig.",
  unknown: {
    "no-figure": "Wie stark dieser Wert von Tag zu Tag schwankt, ist hier nicht bekannt.",
    "not-for-person":
      "Die bekannten Zahlen zum Schwanken von Tag zu Tag passen vielleicht nicht zu dieser Person.",
    limit: "Einer der Werte ist nur eine Grenze, also lässt sich die Änderung nicht beurteilen.",
    "too-soon": "Die Werte liegen zu nah beieinander, um die Änderung zu beurteilen, oder ein Tag fehlt.",
    "no-share": "Aus diesen Zahlen lässt sich die Änderung nicht beurteilen.",
  },
  otherReport: "Labore können verschieden messen: Vergleichen Sie Werte aus zwei Befunden mit Vorsicht.",
  fasting: "Das gilt für Blut, das vor dem Essen abgenommen wurde.",
};

const italian: ChangeWords = {
  language: "it",
  likely: "Il cambiamento è più grande del solito da un giorno all’altro.",
  "not-shown": "Un cambiamento così è comune da un giorno all’altro.",
  unknown: {
    "no-figure": "Qui non si conosce quanto questo esame cambi da un giorno all’altro.",
    "not-for-person":
      "I dati noti sui cambiamenti da un giorno all’altro possono non valere per questa persona.",
    limit: "Uno dei valori è solo un limite, quindi il cambiamento non si può giudicare.",
    "too-soon": "I valori sono troppo vicini nel tempo per giudicare il cambiamento, o manca un giorno.",
    "no-share": "Da questi numeri il cambiamento non si può giudicare.",
  },
  otherReport: "I laboratori possono misurare in modi diversi: confronta con cura i valori di due referti.",
  fasting: "Questo vale per sangue preso prima di mangiare.",
};

const portuguese: ChangeWords = {
  language: "pt",
  likely: "A mudança é maior do que o habitual de um dia para o outro.",
  "not-shown": "Uma mudança assim é comum de um dia para o outro.",
  unknown: {
    "no-figure": "Não se conhece aqui quanto este exame muda de um dia para o outro.",
    "not-for-person":
      "Os dados conhecidos sobre mudanças de um dia para o outro podem não valer para esta pessoa.",
    limit: "Um dos valores é só um limite, por isso não se pode avaliar a mudança.",
    "too-soon": "Os valores estão demasiado próximos no tempo para avaliar a mudança, ou falta um dia.",
    "no-share": "Com estes números não se pode avaliar a mudança.",
  },
  otherReport:
    "Os laboratórios podem medir de formas diferentes: compare com cuidado valores de dois relatórios.",
  fasting: "Isto vale para sangue colhido antes de comer.",
};

const languages: readonly ChangeWords[] = [english, spanish, french, german, italian, portuguese];

/** The language asked for, else English. */
export const changeWordsOf = (language: string): ChangeWords =>
  languages.find((known) => known.language === language) ?? english;
