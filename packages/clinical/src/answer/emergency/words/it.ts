import type { EmergencyWords } from "../kinds.ts";

export const italian: EmergencyWords = {
  language: "it",
  signs: {
    "chest-pain": [
      "petto|torace|toracic* & dolor*|male|fa male|pression*|oppress*|stretta|brucia*|bruciore|peso|fitta|fitte|fastidio|disagio|strano",
      "infarto|attacco di cuore|attacco cardiaco|arresto cardiaco & ho|sto|avendo|credo|sintom*|segn*|forse|adesso|ora",
    ],
    stroke: [
      "ictus|ischemia cerebrale & ho|ha|sto|avendo|credo|sintom*|segn*|forse|adesso|ora",
      "faccia|viso|bocca|sorriso & stort*|cadut*|paralizz*|intorpidit*|addormentat*|cade",
      "non riesco a parlare|non riesce a parlare|parlo male|biascico|biascica|parola impastata",
      "braccio|gamba|lato & paralizz*|intorpidit*|addormentat*|debol*|non si muove|non riesco a muovere",
      "improvvis*|all improvviso & confus*|non vedo|vista doppia|mal di testa",
    ],
    breathing: [
      "non riesco a respirare|non riesce a respirare|non respiro|non respira|soffoc*|manca il respiro|manca l aria|fiato corto|affanno|senza fiato",
      "fatica|difficolta|difficile|faccio fatica & respir*",
      "respirare",
      "labbra|dita & blu|viola",
    ],
    bleeding: [
      "sanguino|sanguina|sanguinamento|sanguinando|sanguinare & molto|tanto|non si ferma|non smette|ovunque|forte|abbondante|grave",
      "sangue & ovunque|non si ferma|perdendo|perso|perdo|esce",
      "vomit*|sput*|toss* & sangue",
      "emorragia|dissangu*",
      "feci & nere",
    ],
    allergy: [
      "anafila*|shock allergico",
      "gola|lingua|labbra|viso|faccia & gonfi*|chiude|chiudendo|stringe",
      "reazione allergica|allergia & grave|forte|respir*",
    ],
    unconscious: [
      "incoscient*|privo di sensi|priva di sensi|perso i sensi|perso conoscenza|svenut*|svenimento|sto svenendo|collassat*",
      "non si sveglia|non risponde|non reagisce",
    ],
    seizure: ["convulsion*|crisi epilettica|attacco epilettico|crisi convulsiva"],
    "says-so": ["ambulanza|sto morendo|e un emergenza"],
    poisoning: [
      "overdose|avvelenat*|avvelenamento|sovradosaggio",
      "troppe|troppi|tutte & pastiglie|pillole|compresse|medicine|farmaci & preso|prese|ingoiato|presi",
    ],
    "self-harm": [
      "suicid*|autolesion*",
      "uccidermi|ammazzarmi|farmi del male|farmi male|tagliarmi|impiccarmi|tagliarmi le vene|buttarmi|vita non ha senso|vita non vale|togliermi la vita|farla finita",
      "voglio morire|vorrei morire|vorrei essere morto|vorrei essere morta|non voglio piu vivere|non voglio vivere",
    ],
  },
  negators: ["non", "senza", "nessun", "nessuna", "mai", "ne"],
  fillers: ["ho", "ha", "il", "la", "un", "una", "di", "al", "mi", "sento", "fa", "segni", "avuto", "alcun"],
  joiners: ["o", "ne"],
  doubts: [
    "ma",
    "pero",
    "adesso",
    "ora",
    "piu",
    "oggi",
    "ieri",
    "stamattina",
    "notte",
    "prima",
    "solo",
    "volte",
    "tranne",
  ],
  reply: [
    "Quello che scrive pu\u00f2 essere un'emergenza. Chiami subito il 112.",
    "Non aspetti una risposta qui. Non guidi. Chieda aiuto a qualcuno vicino a lei.",
  ],
  selfHarmReply: [
    "Mi dispiace che si senta cos\u00ec. Non deve restare da solo con questo.",
    "Se pensa di farsi del male, chiami subito il 112.",
    "Dica a qualcuno vicino a lei come si sente. Gli chieda di restare con lei.",
  ],
};
