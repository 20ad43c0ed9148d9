import type { ReportTexts } from "../report-texts.ts";

export const italian: ReportTexts = {
  language: "it",
  title: "Risultati di laboratorio, riassunti per il medico",
  steps: {
    emergency:
      "Almeno un valore è oltre i limiti ai quali i laboratori telefonano al clinico. Alla persona è stato detto di cercare aiuto subito.",
    today:
      "Almeno un valore è oltre il limite critico pubblicato più ampio. Alla persona è stato detto di contattare un medico in giornata.",
    routine: "Valori fuori dall’intervallo di riferimento, nessuno oltre un limite critico pubblicato.",
    none: "Nessun valore fuori dall’intervallo di riferimento tra quelli che si sono potuti giudicare.",
    "cannot-tell":
      "Non tutti i valori si sono potuti giudicare; vedi i valori da confermare e le righe non lette.",
  },
  sex: { female: "donna", male: "uomo", unknown: "sesso non indicato nel referto" },
  age: {
    a: "{age} anni",
    mo: "{age} mesi",
    wk: "{age} settimane",
    d: "{age} giorni",
    unknown: "età non indicata nel referto",
  },
  source:
    "Referto del {date}, pagine: {pages}. Valori: {read}; letti e verificati sulla pagina: {verified}, confermati o scritti dalla persona: {person}, da confermare: {confirm}. Righe non capite: {unread}.",
  undated: "data sconosciuta",
  missing: "Pagine non viste: {pages}.",
  noFindings: "Nessun risultato fuori dal suo intervallo di riferimento su {judged} risultati giudicati.",
  findings: "{count} di {judged} risultati giudicati fuori dall’intervallo di riferimento.",
  courseNew: "Fuori adesso e non al valore precedente: {names}.",
  courseChanged: "Cambiati più del solito dal valore precedente: {names}.",
  courseBack: "Di nuovo nell’intervallo: {names}.",
  courseValue: "{name} {value} (prima: {before}, {date})",
  ranges:
    "Gli intervalli sono quelli stampati dal laboratorio. Giudicati con un intervallo pubblicato per adulti in mancanza di uno stampato: {count}.",
  trend: "{name}: da {from} a {to} {unit} ({fromDate} a {toDate}), variazione {amount} {unit}{percent}.",
  trendSame: "{name}: invariato a {to} {unit} ({fromDate} a {toDate}).",
  trendBound:
    "{name}: da {from} a {to} {unit} ({fromDate} a {toDate}); uno dei due è un limite e non un valore.",
  changeLimit: "Solito: {limit}.",
  changeMethod:
    "Si dice più grande del solito una variazione oltre la differenza critica (RCV, 95 %, in entrambi i sensi) dalla variazione intraindividuale pubblicata di adulti, per lo più sani. La variazione analitica dei laboratori non è nota; si è assunta la metà di quella intraindividuale, una pubblicata più grande o l’1 %. Quanto può avere aggiunto l’arrotondamento è tolto prima. Non indica né una causa né meglio o peggio.",
  changeReports:
    "I valori vengono da {count} referti. Laboratori e metodi possono essere diversi, e già questo può sembrare una variazione.",
  questions: {
    critical:
      "{name} {value} ({date}) è oltre un limite critico: si è intervenuti o si è ripetuta la misura?",
    urgent:
      "{name} {value} ({date}) chiede attenzione rapida per il suo segno o insieme ad altri risultati: si è intervenuti?",
    together: "{names} ({date}): letti insieme chiedono più fretta di ciascuno da solo.",
    confirm: "{name}: letto con dubbio come {value} e non ancora confermato dalla persona.",
    contradict:
      "{names} ({date}) non si accordano così come sono stampati. Uno può essere letto male, o il laboratorio calcola in altro modo; vedi l’originale.",
    unread: "Righe che sembrano risultati e non sono state capite, elencate come stampate: {count}.",
    missing: "Le pagine {pages} del referto del {date} non sono state viste.",
    unitUnknown: "Unità non capita, quindi non giudicati: {names}.",
    unjudged: "Non giudicati in mancanza di intervallo o di nome noto: {names}.",
    published: "Nessun intervallo stampato per: {names}. Si è usato un intervallo pubblicato per adulti.",
  },
  disclaimer:
    "Fatto da quanto stampano i referti della persona. Non è una diagnosi e non sostituisce i referti originali. Nessun clinico ha rivisto le regole con cui è fatto.",
  notice:
    "Composto da un programma con testi fissi. Dove un modello linguistico ha scritto righe proprie, sono segnalate. Le differenze tra valori sono calcolate; accanto c’è come stanno rispetto alla variazione solita.",
};
