import type { EmergencyWords } from "../kinds.ts";

export const portuguese: EmergencyWords = {
  language: "pt",
  signs: {
    "chest-pain": [
      "peito|torax & dor|dores|doi|doendo|pressao|aperto|apertad*|queima*|pontada*|peso|desconforto|estranho",
      "enfarte|infarto|ataque cardiaco|ataque do coracao|parada cardiaca & estou|tenho|tendo|acho|sintoma*|sinal|sinais|sera|agora",
    ],
    stroke: [
      "avc|derrame & estou|tenho|tendo|teve|acho|sintoma*|sinal|sinais|sera|agora",
      "cara|rosto|boca|sorriso & caid*|tort*|dormente*|paralisad*|torcid*",
      "nao consigo falar|nao consegue falar|fala arrastada|fala enrolada|dificuldade para falar|dificuldade em falar",
      "braco|perna|lado & dormente*|paralisad*|fraco|fraca|fraqueza|nao consigo mexer",
      "repente|subit* & confus*|nao vejo|visao dupla|dor de cabeca",
    ],
    breathing: [
      "nao consigo respirar|nao consegue respirar|nao respira|sufoc*|asfixi*|falta de ar|sem ar|me falta o ar|falta me o ar|sem folego",
      "dificuldade*|dificil|custa|problemas & respir*",
      "respirar",
      "labios|dedos & azu*|rox*",
    ],
    bleeding: [
      "sangro|sangra|sangramento|sangrando|sangrar & muito|muita|nao para|abundante*|por todo o lado|grave|forte",
      "sangue & por todo o lado|nao para|perdendo|perdi|perder|sai",
      "vomit*|cusp*|toss* & sangue",
      "hemorragia|esvair*",
      "fezes & pretas|negras",
    ],
    allergy: [
      "anafila*|choque alergico",
      "garganta|lingua|labios|rosto|cara & inch*|fechando|fechar|a fechar",
      "reacao alergica|alergia & grave|forte|respir*",
    ],
    unconscious: [
      "inconsciente*|desmai*|perdeu os sentidos|perdi os sentidos|perdeu a consciencia|perdi a consciencia|colaps*",
      "nao acorda|nao responde|nao reage",
    ],
    seizure: ["convuls*|ataque epiletico|ataque epileptico|crise epiletica|crise epileptica"],
    "says-so": ["ambulancia|estou morrendo|estou a morrer|vou morrer|e uma emergencia"],
    poisoning: [
      "overdose|sobredosagem|envenen*|intoxicad*",
      "demasiados|demais|todos|muitos & comprimidos|remedios|medicamentos & tomei|tomou|engoli|engoliu",
    ],
    "self-harm": [
      "suicid*|automutil*|autoles*",
      "matar me|me matar|magoar me|me machucar|cortar me|me cortar|enforcar me|cortar os pulsos|atirar me|vida nao vale|nao vale a pena viver|me enforcar|tirar a minha vida|acabar com a minha vida|por fim a vida",
      "quero morrer|queria morrer|vontade de morrer|nao quero viver|nao quero mais viver|melhor mort*",
    ],
  },
  negators: ["nao", "sem", "nenhum", "nenhuma", "nunca", "nem"],
  fillers: [
    "tenho",
    "tem",
    "sinto",
    "ha",
    "de",
    "no",
    "na",
    "o",
    "a",
    "um",
    "uma",
    "qualquer",
    "tive",
    "sinais",
  ],
  joiners: ["ou", "nem"],
  doubts: ["mas", "agora", "ja", "hoje", "ontem", "manha", "noite", "antes", "so", "vezes", "exceto", "mais"],
  reply: [
    "O que escreve pode ser uma emerg\u00eancia. Ligue agora para o n\u00famero de emerg\u00eancia: 112 na Europa, 192 no Brasil.",
    "N\u00e3o espere por uma resposta aqui. N\u00e3o conduza. Pe\u00e7a ajuda a algu\u00e9m que esteja perto.",
  ],
  selfHarmReply: [
    "Lamento que se sinta assim. N\u00e3o tem de passar por isto sozinho.",
    "Se pode fazer mal a si mesmo, ligue agora para o n\u00famero de emerg\u00eancia: 112 na Europa, 192 no Brasil. No Brasil tamb\u00e9m pode ligar 188.",
    "Conte a algu\u00e9m pr\u00f3ximo como se sente. Pe\u00e7a que fique consigo.",
  ],
};
