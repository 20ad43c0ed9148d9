import type { ReportTexts } from "../report-texts.ts";

export const french: ReportTexts = {
  language: "fr",
  title: "Résultats de laboratoire, résumés pour le médecin",
  steps: {
    emergency:
      "Au moins une valeur dépasse les limites auxquelles les laboratoires appellent le clinicien. Il a été dit à la personne de chercher de l’aide tout de suite.",
    today:
      "Au moins une valeur dépasse la limite critique publiée la plus large. Il a été dit à la personne de contacter un médecin le jour même.",
    routine: "Valeurs hors de l’intervalle de référence, aucune au-delà d’une limite critique publiée.",
    none: "Aucune valeur hors de l’intervalle de référence parmi celles qui ont pu être jugées.",
    "cannot-tell":
      "Toutes les valeurs n’ont pas pu être jugées ; voir les valeurs à confirmer et les lignes non lues.",
  },
  sex: { female: "femme", male: "homme", unknown: "sexe non indiqué sur le compte rendu" },
  age: {
    a: "{age} ans",
    mo: "{age} mois",
    wk: "{age} semaines",
    d: "{age} jours",
    unknown: "âge non indiqué sur le compte rendu",
  },
  source:
    "Compte rendu du {date}, pages : {pages}. Valeurs : {read} ; lues et vérifiées sur la page : {verified}, confirmées ou saisies par la personne : {person}, à confirmer : {confirm}. Lignes non comprises : {unread}.",
  undated: "date inconnue",
  missing: "Pages non vues : {pages}.",
  noFindings: "Aucun résultat hors de son intervalle de référence parmi {judged} résultats jugés.",
  findings: "{count} résultats jugés sur {judged} hors de l’intervalle de référence.",
  courseNew: "Hors intervalle maintenant et pas à la valeur précédente : {names}.",
  courseChanged: "Changement plus grand que d’habitude depuis la valeur précédente : {names}.",
  courseBack: "De retour dans l’intervalle : {names}.",
  courseValue: "{name} {value} (avant : {before}, {date})",
  ranges:
    "Les intervalles sont ceux qu’imprime le laboratoire. Jugés selon un intervalle publié pour adultes faute d’intervalle imprimé : {count}.",
  trend: "{name} : de {from} à {to} {unit} ({fromDate} au {toDate}), changement {amount} {unit}{percent}.",
  trendSame: "{name} : inchangé à {to} {unit} ({fromDate} au {toDate}).",
  trendBound:
    "{name} : de {from} à {to} {unit} ({fromDate} au {toDate}) ; l’une des deux est une limite et non une valeur.",
  changeLimit: "Habituel : {limit}.",
  changeMethod:
    "Un changement est dit plus grand que d’habitude au-delà de la valeur de référence du changement (95 %, dans les deux sens), selon la variation intra-individuelle publiée d’adultes, sains pour la plupart. La variation analytique des laboratoires n’est pas connue ; la moitié de la variation intra-individuelle a été supposée, ou une valeur publiée plus grande, ou 1 %. Ce que l’arrondi a pu ajouter est d’abord retiré. Cela ne dit ni cause, ni mieux ou pire.",
  changeReports:
    "Les valeurs viennent de {count} comptes rendus. Les laboratoires et les méthodes peuvent différer, ce qui peut à lui seul ressembler à un changement.",
  questions: {
    critical:
      "{name} {value} ({date}) dépasse une limite critique : a-t-on agi ou la mesure a-t-elle été répétée ?",
    urgent:
      "{name} {value} ({date}) demande une attention rapide par sa marque ou avec d’autres résultats : a-t-on agi ?",
    together: "{names} ({date}) : lus ensemble, ils demandent plus de hâte que chacun seul.",
    confirm: "{name} : lu avec un doute comme {value} et pas encore confirmé par la personne.",
    contradict:
      "{names} ({date}) ne s’accordent pas tels qu’imprimés. L’un peut être mal lu, ou le laboratoire calcule autrement ; voir l’original.",
    unread:
      "Lignes qui ressemblent à des résultats et n’ont pas été comprises, listées telles quelles : {count}.",
    missing: "Les pages {pages} du compte rendu du {date} n’ont pas été vues.",
    unitUnknown: "Unité non comprise, donc non jugés : {names}.",
    unjudged: "Non jugés faute d’intervalle ou de nom connu : {names}.",
    published: "Aucun intervalle imprimé pour : {names}. Un intervalle publié pour adultes a été utilisé.",
  },
  disclaimer:
    "Fait à partir de ce qu’impriment les comptes rendus de la personne. Ce n’est ni un diagnostic ni un substitut aux comptes rendus d’origine. Aucun clinicien n’a relu les règles qui le produisent.",
  notice:
    "Composé par un programme à partir de textes fixes. Là où un modèle de langage a écrit des lignes, elles sont signalées. Les différences entre valeurs sont calculées ; à côté figure leur rapport au changement habituel.",
};
