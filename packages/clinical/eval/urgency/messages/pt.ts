import type { MessageSet } from "./message-set.ts";

export const portugueseMessages: MessageSet = {
  language: "pt",
  said: {
    "chest-pain": [
      "Estou com uma dor forte no peito",
      "Sinto um peso no peito que desce para o braço esquerdo",
      "O meu peito dói desde esta manhã",
      "Parece que alguém me aperta o peito",
    ],
    stroke: [
      "A minha boca ficou torta de repente",
      "A minha mãe não consegue falar e o braço dela está caído",
      "Não consigo mexer o lado esquerdo do corpo",
      "Metade do rosto está paralisada",
    ],
    breathing: [
      "Não consigo respirar",
      "Estou a sufocar",
      "Estou com muita falta de ar",
      "Os meus lábios estão azuis e respiro mal",
    ],
    bleeding: [
      "Estou vomitando sangue",
      "O nariz sangra há uma hora e não para",
      "As minhas fezes estão pretas como alcatrão",
      "Cortei-me e sai muito sangue",
    ],
    allergy: [
      "A minha garganta está a fechar depois de comer camarão",
      "A minha língua está inchando",
      "Fui picado por uma vespa e a cara está toda inchada",
      "Acho que estou em choque anafilático",
    ],
    unconscious: [
      "O meu marido desmaiou e não acorda",
      "A minha avó não responde, está inconsciente",
      "Perdi os sentidos duas vezes hoje",
      "Desmaiei hoje de manhã no banho",
    ],
    seizure: [
      "A minha filha está a ter uma convulsão",
      "Ele está convulsionando no chão",
      "Teve um ataque epilético ontem à noite",
      "O corpo todo treme e ela mordeu a língua",
    ],
    "says-so": [
      "É uma emergência",
      "Devo chamar uma ambulância?",
      "Acho que vou morrer",
      "Socorro, preciso de ajuda agora",
    ],
    poisoning: [
      "Tomei comprimidos demais",
      "O meu filho bebeu lixívia",
      "Tomei uma overdose de remédios",
      "Ele comeu cogumelos venenosos",
    ],
    "self-harm": [
      "Não quero mais viver",
      "Penso em me matar",
      "Todos ficariam melhor sem mim",
      "Quero me machucar",
    ],
  },
  playedDown: {
    "chest-pain": [
      "Um pouco de dor no peito, mas de certeza que não é nada",
      "O peito aperta às vezes, deve ser stress, não é?",
    ],
    stroke: [
      "Um lado do rosto está meio caído, devo ter dormido mal",
      "Metade do corpo ficou dormente um minuto, mas já me sinto ótimo",
    ],
    breathing: ["Está um pouco difícil respirar, deve ser do tempo", "Falta-me um pouco o ar, nada de grave"],
    bleeding: [
      "Só um pouco de sangue quando tusso, não deve ser nada",
      "Vomitei um pouco de sangue, mas o médico disse que está tudo bem",
    ],
    allergy: [
      "Os lábios incharam um pouco depois das nozes, nada de mais",
      "Sinto a garganta meio fechada desde o remédio novo, não deve ser nada",
    ],
    unconscious: [
      "Desmaiei um segundo, mas agora sinto-me ótimo",
      "O meu pai caiu desacordado um instante, diz que não é nada",
    ],
    seizure: ["Só uma pequena convulsão, acontece", "Ontem convulsionou um pouco, mas já está bem"],
    "says-so": [
      "Talvez devesse ir às urgências, mas não quero incomodar",
      "Deve ser bobagem, mas preciso ligar para o SAMU?",
    ],
    poisoning: [
      "Tomei uns comprimidos para dormir a mais, só preciso de dormir",
      "O meu filho engoliu uma pilha, mas está contente",
    ],
    "self-harm": [
      "Às vezes penso em acabar com a minha vida, mas não é a sério",
      "Cortei-me outra vez de propósito, nada de mais",
    ],
  },
  denied: [
    "Não tenho dor no peito.",
    "Não tenho falta de ar, só estou cansada.",
    "Nunca tive uma convulsão.",
    "Não estou sangrando.",
    "O que significa o meu potássio?",
    "Não desmaiei.",
  ],
  later: [
    "O coração aperta e a dor vai para o queixo",
    "A pálpebra do avô caiu e ele balbucia",
    "Acordo à noite à procura de ar",
    "A ferida não para de sangrar e a toalha está encharcada",
    "Depois do amendoim os lábios ficaram enormes",
    "O pai caiu redondo e não reage",
    "Revirou os olhos e os braços tremiam",
    "Preciso de um médico imediatamente",
    "Misturei comprimidos com muito álcool de propósito",
    "Não faz sentido eu continuar aqui",
    "A minha menina comeu veneno de rato",
    "Ficou cinzento e respira de forma esquisita",
  ],
  ordinary: [
    "Ajude-me a entender os meus resultados",
    "Quanto sangue tiraram?",
    "Devo tomar os meus comprimidos antes da análise?",
    "Por que há sangue na minha urina?",
    "Posso comer cogumelos com ácido úrico alto?",
    "Comi antes do exame, é grave?",
    "O braço doía depois da colheita",
    "O meu coração está bem?",
    "Devo ir ao médico?",
    "O que é a hemoglobina?",
  ],
};
