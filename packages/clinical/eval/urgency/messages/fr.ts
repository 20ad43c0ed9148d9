import type { MessageSet } from "./message-set.ts";

export const frenchMessages: MessageSet = {
  language: "fr",
  said: {
    "chest-pain": [
      "J'ai une forte douleur dans la poitrine",
      "Je sens un poids sur la poitrine et mon bras gauche fourmille",
      "J'ai mal à la poitrine depuis ce matin",
      "On dirait qu'on me serre la poitrine",
    ],
    stroke: [
      "Ma bouche est tombée d'un côté tout d'un coup",
      "Ma mère n'arrive plus à parler et son bras pend",
      "Je ne peux plus bouger le bras gauche",
      "La moitié de mon visage est paralysée",
    ],
    breathing: [
      "Je n'arrive plus à respirer",
      "J'étouffe",
      "Je suis tellement essoufflé que je ne finis pas mes phrases",
      "Mes lèvres sont bleues et je respire mal",
    ],
    bleeding: [
      "Je vomis du sang",
      "Je saigne du nez depuis une heure et ça ne s'arrête pas",
      "Mes selles sont noires comme du goudron",
      "Je me suis coupé et ça saigne énormément",
    ],
    allergy: [
      "Ma gorge gonfle après avoir mangé des crevettes",
      "Ma langue enfle",
      "Une guêpe m'a piqué et tout mon visage est gonflé",
      "Je crois que je fais un choc anaphylactique",
    ],
    unconscious: [
      "Mon mari s'est évanoui et ne se réveille pas",
      "Elle est inconsciente",
      "J'ai perdu connaissance deux fois aujourd'hui",
      "Je suis tombé dans les pommes ce matin",
    ],
    seizure: [
      "Ma fille fait une crise d'épilepsie",
      "Il convulse par terre",
      "J'ai eu des convulsions cette nuit",
      "Tout son corps tremble et elle s'est mordu la langue",
    ],
    "says-so": [
      "C'est une urgence",
      "Est-ce que je dois appeler le SAMU ?",
      "Je crois que je vais mourir",
      "Aidez-moi, j'ai besoin d'aide tout de suite",
    ],
    poisoning: [
      "J'ai avalé trop de comprimés",
      "Mon fils a bu de l'eau de javel",
      "J'ai fait une surdose de médicaments",
      "Il a mangé des champignons vénéneux",
    ],
    "self-harm": [
      "Je ne veux plus vivre",
      "Je pense à me tuer",
      "Tout le monde serait mieux sans moi",
      "J'ai envie de me faire du mal",
    ],
  },
  playedDown: {
    "chest-pain": [
      "Un peu mal dans la poitrine mais c'est sûrement rien",
      "Ma poitrine serre parfois, c'est juste le stress, non ?",
    ],
    stroke: [
      "Un côté de mon visage est un peu tombant, j'ai dû mal dormir",
      "J'ai eu la moitié du corps engourdie une minute mais je me sens très bien",
    ],
    breathing: [
      "J'ai un peu de mal à respirer, c'est sûrement la chaleur",
      "Je manque un peu d'air, rien de grave",
    ],
    bleeding: [
      "Je crache un peu de sang en toussant, ce n'est sûrement rien",
      "J'ai vomi un peu de sang mais mon médecin dit que ça va",
    ],
    allergy: [
      "Mes lèvres ont un peu gonflé après des noix, ce n'est pas bien grave",
      "Ma gorge est un peu serrée depuis le nouveau médicament, sans doute rien",
    ],
    unconscious: [
      "Je me suis évanoui une seconde, mais je me sens très bien",
      "Mon père a perdu connaissance un instant, il dit que ce n'est rien",
    ],
    seizure: ["Juste une petite convulsion, ça lui arrive", "Elle a convulsé un peu hier mais elle va bien"],
    "says-so": [
      "Je devrais peut-être aller aux urgences mais je ne veux déranger personne",
      "C'est sans doute bête, mais faut-il appeler le 15 ?",
    ],
    poisoning: [
      "J'ai pris un peu trop de somnifères, je vais juste dormir",
      "Mon fils a avalé une pile mais il a l'air content",
    ],
    "self-harm": [
      "Parfois je pense à en finir mais ce n'est pas sérieux",
      "Je me suis encore scarifiée, rien de grave",
    ],
  },
  denied: [
    "Je n'ai pas de douleur dans la poitrine.",
    "Je n'ai pas de mal à respirer, je suis juste fatigué.",
    "Je n'ai jamais fait de convulsions.",
    "Je ne saigne pas.",
    "Que veut dire mon potassium ?",
    "Je n'ai pas perdu connaissance.",
  ],
  later: [
    "Mon cœur me serre et ça monte dans la mâchoire",
    "La paupière de papi tombe et il marmonne",
    "Je me réveille en cherchant mon souffle",
    "La plaie n'arrête pas de saigner, la serviette est trempée",
    "Après la cacahuète mes lèvres ont doublé",
    "Papa est tombé d'un coup et ne réagit plus",
    "Ses yeux se sont révulsés et ses bras tremblaient",
    "Il me faut un médecin immédiatement",
    "J'ai mélangé des cachets et beaucoup d'alcool exprès",
    "Ça ne sert à rien que je reste là",
    "Ma petite a mangé de la mort-aux-rats",
    "Il est devenu gris et respire bizarrement",
  ],
  ordinary: [
    "Aidez-moi à comprendre mes résultats",
    "Combien de sang a été prélevé ?",
    "Dois-je prendre mes comprimés avant l'analyse ?",
    "Pourquoi y a-t-il du sang dans mes urines ?",
    "Puis-je manger des champignons avec l'acide urique élevé ?",
    "J'ai mangé avant la prise de sang, c'est grave ?",
    "J'avais mal au bras après la piqûre",
    "Est-ce que mon cœur va bien ?",
    "Dois-je voir un médecin ?",
    "C'est quoi l'hémoglobine ?",
  ],
};
