import type { Catalogue } from "./catalogue.ts";

/**
 * French. "Vous", as health services write to adults. Names of analytes stand in quotation marks or behind a colon:
 * no article or elision then depends on them. The ladder is as firm as the English one. Analytes have no explanations
 * yet. No clinician has read it (`reviewedBy`).
 */
export const french: Catalogue = {
  language: "fr",
  reviewedBy: null,
  steps: {
    emergency: {
      title: "Demandez tout de suite une aide médicale",
      action:
        "Appelez tout de suite votre médecin ou un service de garde. Appelez le numéro d'urgence si vous vous sentez mal ou si personne ne répond.",
    },
    today: {
      title: "Parlez dès aujourd'hui à un médecin",
      action:
        "Appelez votre médecin ou un service de garde aujourd'hui. N'attendez pas votre prochain rendez-vous.",
    },
    routine: {
      title: "Montrez ceci à votre prochaine visite",
      action: "Prenez rendez-vous avec votre médecin et montrez-lui ce rapport. Rien ne presse.",
    },
    none: {
      title: "Rien à faire pour le moment",
      action: "Vous n'avez rien à faire pour le moment. Gardez ce rapport pour plus tard.",
    },
    "cannot-tell": {
      title: "Nous ne savons pas",
      action:
        "Nous n'avons pas pu juger cela. Regardez votre rapport, ou demandez au laboratoire ou à votre médecin.",
    },
  },
  disclaimer:
    "Ce texte vous aide à lire votre rapport. Il ne remplace pas votre médecin et ce n'est pas un diagnostic.",
  aiNotice:
    "Un programme d'ordinateur a lu votre rapport et écrit ce texte. Il peut se tromper. Comparez avec votre rapport.",
  emergencyLine:
    "Vous vous sentez très mal, vous avez mal à la poitrine ou du mal à respirer\u00a0? Appelez tout de suite le numéro d'urgence.",
  notReviewed: "Aucun médecin n'a encore vérifié ces règles ni ces phrases en français.",
  systems: {
    blood: "Globules rouges",
    immune: "Globules blancs",
    clotting: "Coagulation du sang",
    salts: "Sels et minéraux",
    kidneys: "Reins",
    liver: "Foie",
    sugar: "Sucre dans le sang",
    fats: "Graisses dans le sang",
    thyroid: "Thyroïde",
    iron: "Fer",
    vitamins: "Vitamines",
    inflammation: "Signes d'inflammation",
    heart: "Cœur",
    muscle: "Muscles",
    pancreas: "Pancréas",
    medicines: "Taux de médicaments",
    hormones: "Hormones",
    bone: "Os",
    immunity: "Protéines de défense",
    autoimmunity: "Anticorps contre le corps",
    allergy: "Allergie",
    infections: "Infections",
    "tumour-markers": "Marqueurs tumoraux",
    "trace-elements": "Oligo-éléments et métaux",
    gases: "Gaz du sang",
    urine: "Urine",
    stool: "Selles",
    "spinal-fluid": "Liquide céphalo-rachidien",
    vitals: "Mesures du corps",
    other: "Autres résultats",
  },
  position: {
    normal: "Votre résultat est dans la norme.",
    low: "Votre résultat est plus bas que la norme.",
    high: "Votre résultat est plus haut que la norme.",
    markedLow: "Votre laboratoire a marqué ce résultat comme bas.",
    markedHigh: "Votre laboratoire a marqué ce résultat comme haut.",
    criticalLow: "Votre résultat est si bas que les laboratoires appellent le médecin.",
    criticalHigh: "Votre résultat est si haut que les laboratoires appellent le médecin.",
    abnormal: "Votre résultat n'est pas celui que le laboratoire attend.",
    unknown: "Nous ne savons pas si ce résultat est normal.",
  },
  range: {
    between: "La norme va de {low} à {high}.",
    upTo: "La norme va jusqu'à {high}.",
    atLeast: "La norme commence à {low}.",
    published: "Votre rapport ne donne pas de norme. Nous en prenons une qui est publiée pour les adultes.",
    none: "Votre rapport ne donne pas de norme que nous pouvons utiliser.",
  },
  doubt: {
    step: {
      title: "Des valeurs sont à vérifier d'abord",
      action:
        "Nous ne sommes pas sûrs de quelques valeurs, et une peut être urgente. Comparez-les tout de suite avec votre rapport.",
    },
    checkFirst: "Vérifiez cette valeur avant tout.",
    confirm: "Nous ne sommes pas sûrs d'avoir bien lu. Vérifiez cette valeur, s'il vous plaît.",
    ifItReads: "Si vous lisez {value}\u00a0:",
  },
  summary: {
    allNormal: {
      one: "Le seul résultat que nous avons pu juger est dans la norme.",
      other: "Les {total} résultats que nous avons pu juger sont dans la norme.",
    },
    someOutside: {
      one: "{count} résultat sur {total} n'est pas dans la norme.",
      other: "{count} résultats sur {total} ne sont pas dans la norme.",
    },
    nothingJudged: "Nous n'avons pu juger aucun résultat.",
    noResults: "Nous n'avons trouvé aucun résultat dans ce document.",
    checkFirst: "Vérifiez ceci d'abord, cela peut être urgent\u00a0: {names}.",
    toCheck: {
      one: "Vérifiez, s'il vous plaît, une valeur dont nous ne sommes pas sûrs.",
      other: "Vérifiez, s'il vous plaît, {count} valeurs dont nous ne sommes pas sûrs.",
    },
    unread: {
      one: "Nous n'avons pas compris une ligne de votre rapport. Elle est dans la liste.",
      other: "Nous n'avons pas compris {count} lignes de votre rapport. Elles sont dans la liste.",
    },
    missingPages: "Nous n'avons pas vu ces pages\u00a0: {pages}.",
    groupNormal: {
      one: "Le résultat de ce groupe est dans la norme.",
      other: "Les {total} résultats de ce groupe sont dans la norme.",
    },
    groupOutside: "Ceux-ci ne sont pas dans la norme\u00a0: {names}.",
    groupUnknown: "Nous ne pouvons pas juger ceux-ci\u00a0: {names}.",
    together: "Ces résultats comptent plus quand on les voit ensemble\u00a0: {names}.",
    vital: "Une mesure de votre corps est très loin de la norme\u00a0: {names}.",
  },
  questions: {
    low: "Pourquoi mon résultat «\u00a0{name}\u00a0» est-il bas\u00a0?",
    high: "Pourquoi mon résultat «\u00a0{name}\u00a0» est-il haut\u00a0?",
    abnormal: "Que veut dire pour moi le résultat «\u00a0{name}\u00a0»\u00a0?",
    unknown: "Mon résultat «\u00a0{name}\u00a0» est-il normal\u00a0?",
    repeat: "Faut-il refaire ce test, et quand\u00a0?",
    medicines: "Mes repas, le sport ou mes médicaments peuvent-ils changer ce résultat\u00a0?",
  },
  analytes: {},
  notExplained: "Pour le moment, nous expliquons ce test en anglais et en espagnol seulement.",
};
