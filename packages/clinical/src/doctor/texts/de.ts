import type { ReportTexts } from "../report-texts.ts";

export const german: ReportTexts = {
  language: "de",
  title: "Laborwerte, zusammengefasst für die Ärztin oder den Arzt",
  steps: {
    emergency:
      "Mindestens ein Wert liegt jenseits der Grenzen, bei denen Labore anrufen. Der Person wurde gesagt, sofort Hilfe zu suchen.",
    today:
      "Mindestens ein Wert liegt jenseits der weitesten veröffentlichten kritischen Grenze. Der Person wurde gesagt, sich noch am selben Tag ärztlich zu melden.",
    routine:
      "Werte außerhalb des Referenzbereichs, keiner jenseits einer veröffentlichten kritischen Grenze.",
    none: "Kein Wert außerhalb des Referenzbereichs unter denen, die beurteilt werden konnten.",
    "cannot-tell":
      "Nicht alle Werte konnten beurteilt werden; siehe die zu bestätigenden Werte und die nicht gelesenen Zeilen.",
  },
  sex: { female: "weiblich", male: "männlich", unknown: "Geschlecht im Befund nicht angegeben" },
  age: {
    a: "{age} Jahre",
    mo: "{age} Monate",
    wk: "{age} Wochen",
    d: "{age} Tage",
    unknown: "Alter im Befund nicht angegeben",
  },
  source:
    "Befund vom {date}, Seiten: {pages}. Werte: {read}; gelesen und an der Seite geprüft: {verified}, von der Person bestätigt oder eingegeben: {person}, noch zu bestätigen: {confirm}. Nicht verstandene Zeilen: {unread}.",
  undated: "Datum unbekannt",
  missing: "Nicht gesehene Seiten: {pages}.",
  noFindings: "Kein Ergebnis außerhalb seines Referenzbereichs unter {judged} beurteilten Ergebnissen.",
  findings: "{count} von {judged} beurteilten Ergebnissen außerhalb des Referenzbereichs.",
  courseNew: "Jetzt außerhalb und beim Wert davor nicht: {names}.",
  courseChanged: "Seit dem Wert davor stärker verändert als üblich: {names}.",
  courseBack: "Wieder im Bereich: {names}.",
  courseValue: "{name} {value} (davor: {before}, {date})",
  ranges:
    "Die Bereiche sind die vom Labor gedruckten. Mangels eines gedruckten an einem veröffentlichten Bereich für Erwachsene beurteilt: {count}.",
  trend: "{name}: {from} auf {to} {unit} ({fromDate} bis {toDate}), Änderung {amount} {unit}{percent}.",
  trendSame: "{name}: unverändert bei {to} {unit} ({fromDate} bis {toDate}).",
  trendBound:
    "{name}: {from} auf {to} {unit} ({fromDate} bis {toDate}); einer davon ist eine Grenze und kein Wert.",
  changeLimit: "Üblich: {limit}.",
  changeMethod:
    "Größer als üblich heißt eine Änderung jenseits des Reference Change Value (95 %, in beide Richtungen) aus veröffentlichter Variation innerhalb von Erwachsenen, meist gesunden. Die analytische Variation der Labore ist nicht bekannt; angenommen wurde die Hälfte der Variation innerhalb der Person, eine größere veröffentlichte oder 1 %. Was das Runden beigetragen haben kann, wird vorher abgezogen. Das sagt weder etwas über eine Ursache noch über besser oder schlechter.",
  changeReports:
    "Die Werte stammen aus {count} Befunden. Labore und Methoden können sich unterscheiden, was selbst wie eine Änderung aussehen kann.",
  questions: {
    critical:
      "{name} {value} ({date}) liegt jenseits einer kritischen Grenze: Wurde darauf reagiert oder erneut gemessen?",
    urgent:
      "{name} {value} ({date}) verlangt wegen seiner Markierung oder zusammen mit anderen Werten rasche Beachtung: Wurde darauf reagiert?",
    together: "{names} ({date}): zusammen gelesen verlangen sie mehr Eile als jeder Wert allein.",
    confirm: "{name}: mit Zweifel als {value} gelesen und von der Person noch nicht bestätigt.",
    contradict:
      "{names} ({date}) passen so, wie sie gedruckt sind, nicht zusammen. Einer kann falsch gelesen sein, oder das Labor rechnet anders; siehe Original.",
    unread:
      "Zeilen, die wie Ergebnisse aussehen und nicht verstanden wurden, wie gedruckt aufgeführt: {count}.",
    missing: "Die Seiten {pages} des Befunds vom {date} wurden nicht gesehen.",
    unitUnknown: "Einheit nicht verstanden, daher nicht beurteilt: {names}.",
    unjudged: "Mangels Bereich oder bekanntem Namen nicht beurteilt: {names}.",
    published:
      "Kein Bereich gedruckt bei: {names}. Ein veröffentlichter Bereich für Erwachsene wurde verwendet.",
  },
  disclaimer:
    "Erstellt aus dem, was die Befunde der Person drucken. Das ist keine Diagnose und kein Ersatz für die Originalbefunde. Die Regeln dahinter hat noch niemand aus der Medizin geprüft.",
  notice:
    "Von einem Computerprogramm aus festen Texten zusammengestellt. Wo ein Sprachmodell eigene Zeilen geschrieben hat, sind sie gekennzeichnet. Unterschiede zwischen Werten sind gerechnet; daneben steht, wie sie sich zur üblichen Änderung verhalten.",
};
