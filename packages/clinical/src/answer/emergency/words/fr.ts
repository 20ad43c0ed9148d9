import type { EmergencyWords } from "../kinds.ts";

export const french: EmergencyWords = {
  language: "fr",
  signs: {
    "chest-pain": [
      "poitrine|thorax|thoracique* & mal|douleur*|serre*|pression|oppress*|etau|brule*|brulure*|poids|gene|bizarre|lourd*",
      "crise cardiaque|infarctus|arret cardiaque & fais|fait|ai|j ai|signe*|pense|crois|peut etre|maintenant|en train",
    ],
    stroke: [
      "avc|attaque cerebrale & fais|fait|ai|signe*|pense|crois|peut etre|maintenant|en train",
      "visage|bouche|sourire & tombe*|paralys*|engourdi*|tordu*|de travers|affaisse*",
      "arrive plus a parler|arrive pas a parler|peux plus parler|peux pas parler|parle bizarrement|mal a articuler",
      "bras|jambe|cote & paralys*|engourdi*|ne bouge plus|bouger plus|faiblesse",
      "soudain*|brutal*|tout a coup & confus*|ne vois plus|vision double|mal de tete",
    ],
    breathing: [
      "arrive plus a respirer|arrive pas a respirer|peux plus respirer|peux pas respirer|ne respire plus|ne respire pas|etouffe*|suffoqu*|essouffl*|manque d air",
      "mal|difficile*|difficulte*|peine|gene & respir*",
      "respirer",
      "levres|doigts & bleu*",
    ],
    bleeding: [
      "saigne*|saignement* & beaucoup|arrete pas|partout|abondant*|enormement|n arrete|grave|fort",
      "sang & partout|coule|arrete pas|perds|perdu|perd",
      "vomi*|crache*|tousse* & sang",
      "hemorragie",
      "selles & noires|sanglantes",
    ],
    allergy: [
      "anaphyla*|choc allergique",
      "gorge|langue|levres|visage & gonfl*|enfle*|serre*|ferme*",
      "reaction allergique|allergie & grave|forte|respir*|severe",
    ],
    unconscious: [
      "inconscient*|evanoui*|evanouissement|perdu connaissance|perte de connaissance|perd connaissance|tombe dans les pommes|tourne de l oeil|voile noir",
      "reveille pas|reveille plus|repond plus|reagit plus|reagit pas",
    ],
    seizure: ["convuls*|crise d epilepsie|crise epileptique|crise & epilep*|convuls*"],
    "says-so": ["ambulance|samu|je meurs|je vais mourir|c est une urgence"],
    poisoning: [
      "overdose|surdose|empoisonn*|intoxication",
      "trop|tous|toute la boite & medicament*|comprime*|cachet*|pilule* & pris|prise|avale*",
      "avale & javel|poison",
    ],
    "self-harm": [
      "suicid*|automutil*|scarifi*",
      "me tuer|me faire du mal|me pendre|me couper les veines|m ouvrir les veines|vie ne vaut|sauter d un pont|sauter par la fenetre|me mutiler|mettre fin a mes jours|mettre fin a ma vie|en finir",
      "veux mourir|envie de mourir|envie de vivre|veux plus vivre|plus envie de vivre|voudrais etre mort*",
    ],
  },
  negators: ["pas", "aucun", "aucune", "sans", "jamais", "ni"],
  fillers: ["de", "d", "la", "le", "les", "du", "une", "un", "a", "au", "dans", "signe", "eu"],
  joiners: ["ou", "ni"],
  doubts: [
    "mais",
    "maintenant",
    "hier",
    "matin",
    "nuit",
    "avant",
    "sauf",
    "juste",
    "parfois",
    "seulement",
    "plus",
  ],
  reply: [
    "Ce que vous d\u00e9crivez peut \u00eatre une urgence. Appelez les secours maintenant : le 112 (en France, le 15).",
    "N'attendez pas de r\u00e9ponse ici. Ne conduisez pas. Demandez de l'aide \u00e0 quelqu'un pr\u00e8s de vous.",
  ],
  selfHarmReply: [
    "Je suis d\u00e9sol\u00e9 que vous alliez si mal. Vous n'avez pas \u00e0 rester seul avec cela.",
    "Si vous risquez de vous faire du mal, appelez les secours maintenant : le 112. En France, vous pouvez aussi appeler le 3114.",
    "Dites \u00e0 un proche ce que vous ressentez. Demandez-lui de rester avec vous.",
  ],
};
