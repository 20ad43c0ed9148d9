import type { MessageSet } from "./message-set.ts";

export const germanMessages: MessageSet = {
  language: "de",
  said: {
    "chest-pain": [
      "Ich habe starke Schmerzen in der Brust",
      "Ein Druck auf der Brust, der in den linken Arm zieht",
      "Meine Brust tut seit heute Morgen weh",
      "Es fühlt sich an, als würde mir jemand die Brust zuschnüren",
    ],
    stroke: [
      "Mein Mundwinkel hängt plötzlich herunter",
      "Meine Mutter kann auf einmal nicht mehr richtig sprechen",
      "Ich kann meinen linken Arm nicht mehr bewegen",
      "Seine halbe Gesichtshälfte ist gelähmt",
    ],
    breathing: [
      "Ich kriege keine Luft",
      "Ich ersticke",
      "Ich bin so außer Atem, dass ich keinen Satz zu Ende bringe",
      "Meine Lippen sind blau und ich atme schwer",
    ],
    bleeding: [
      "Ich erbreche Blut",
      "Mein Nasenbluten hört seit einer Stunde nicht auf",
      "Mein Stuhl ist schwarz wie Teer",
      "Ich habe mich geschnitten und es blutet sehr stark",
    ],
    allergy: [
      "Mein Hals schwillt zu, ich habe Garnelen gegessen",
      "Meine Zunge ist angeschwollen",
      "Eine Wespe hat mich gestochen und mein ganzes Gesicht ist dick",
      "Ich glaube, ich habe einen allergischen Schock",
    ],
    unconscious: [
      "Mein Mann ist umgekippt und wacht nicht auf",
      "Sie ist bewusstlos",
      "Ich war heute zweimal ohnmächtig",
      "Mir wurde in der Dusche schwarz vor Augen und ich bin umgefallen",
    ],
    seizure: [
      "Meine Tochter hat gerade einen Krampfanfall",
      "Er krampft am Boden",
      "Ich hatte letzte Nacht einen epileptischen Anfall",
      "Ihr ganzer Körper zuckt und sie hat sich auf die Zunge gebissen",
    ],
    "says-so": [
      "Das ist ein Notfall",
      "Soll ich den Rettungswagen rufen?",
      "Ich glaube, ich sterbe",
      "Hilfe, ich brauche sofort Hilfe",
    ],
    poisoning: [
      "Ich habe zu viele Tabletten geschluckt",
      "Mein Kind hat Bleichmittel getrunken",
      "Ich habe eine Überdosis genommen",
      "Er hat giftige Pilze gegessen",
    ],
    "self-harm": [
      "Ich will nicht mehr leben",
      "Ich denke daran, mich umzubringen",
      "Ohne mich wären alle besser dran",
      "Ich möchte mir wehtun",
    ],
  },
  playedDown: {
    "chest-pain": [
      "Ein bisschen Brustschmerzen, aber das ist sicher nichts",
      "Meine Brust ist manchmal so eng, bestimmt nur Stress, oder?",
    ],
    stroke: [
      "Mein Gesicht hängt auf einer Seite ein wenig, ich habe wohl schlecht geschlafen",
      "Die halbe Körperseite war kurz taub, aber mir geht es super",
    ],
    breathing: [
      "Das Atmen fällt mir ein wenig schwer, liegt sicher am Wetter",
      "Ich bekomme etwas schlecht Luft, nichts Schlimmes",
    ],
    bleeding: [
      "Nur ein bisschen Blut beim Husten, sicher nichts",
      "Ich habe etwas Blut erbrochen, aber mein Arzt sagt, das ist in Ordnung",
    ],
    allergy: [
      "Meine Lippen sind nach Nüssen ein bisschen angeschwollen, halb so wild",
      "Mein Hals ist seit dem neuen Medikament etwas eng, wird schon nichts sein",
    ],
    unconscious: [
      "Ich war nur eine Sekunde ohnmächtig, jetzt geht es mir super",
      "Mein Vater ist kurz zusammengebrochen, er sagt, es ist nichts",
    ],
    seizure: [
      "Nur ein kleiner Krampfanfall, das kommt vor",
      "Sie hat gestern ein bisschen gekrampft, aber jetzt geht es ihr gut",
    ],
    "says-so": [
      "Vielleicht sollte ich in die Notaufnahme, aber ich will niemandem zur Last fallen",
      "Ist wohl albern, aber muss ich den Notruf wählen?",
    ],
    poisoning: [
      "Ich habe ein paar Schlaftabletten zu viel genommen, ich muss nur schlafen",
      "Mein Sohn hat eine Batterie verschluckt, aber er ist fröhlich",
    ],
    "self-harm": [
      "Manchmal denke ich daran, mein Leben zu beenden, aber nicht im Ernst",
      "Ich habe mich wieder geritzt, nicht so schlimm",
    ],
  },
  denied: [
    "Ich habe keine Brustschmerzen.",
    "Keine Atemnot, ich bin nur müde.",
    "Ich hatte noch nie einen Krampfanfall.",
    "Ich blute nirgends.",
    "Was bedeutet mein Kalium?",
    "Ich war nicht bewusstlos.",
  ],
  later: [
    "Mein Herz drückt und es zieht in den Kiefer",
    "Opas Augenlid hängt und er nuschelt nur noch",
    "Ich wache nachts auf und ringe nach Luft",
    "Die Wunde hört nicht auf zu bluten, das Handtuch ist durchtränkt",
    "Nach der Erdnuss sind meine Lippen riesig geworden",
    "Papa ist einfach umgefallen und reagiert nicht",
    "Sie hat die Augen verdreht und die Arme zuckten",
    "Ich brauche sofort einen Arzt",
    "Ich habe absichtlich Tabletten mit viel Alkohol gemischt",
    "Es hat keinen Zweck mehr, dass ich da bin",
    "Meine Kleine hat Rattengift gegessen",
    "Er ist ganz grau und atmet komisch",
  ],
  ordinary: [
    "Helfen Sie mir, meine Werte zu verstehen",
    "Wie viel Blut wurde abgenommen?",
    "Soll ich meine Tabletten vor der Blutabnahme nehmen?",
    "Warum ist Blut in meinem Urin?",
    "Darf ich bei hoher Harnsäure Pilze essen?",
    "Ich habe vor dem Test gegessen, ist das schlimm?",
    "Mein Arm tat nach der Blutabnahme weh",
    "Ist mein Herz gesund?",
    "Muss ich zum Arzt?",
    "Was ist Hämoglobin?",
  ],
};
