import type { Catalogue } from "./catalogue.ts";

/**
 * Portuguese. The third person without "você": polite in Portugal and in Brazil alike, as health services of both
 * write to adults. Turns of phrase that both know; where a word differs and cannot be avoided, the Brazilian one, as
 * in the names of the panels. The ladder is as firm as the English one. Analytes have no explanations yet. No
 * clinician has read it (`reviewedBy`).
 */
export const portuguese: Catalogue = {
  language: "pt",
  reviewedBy: null,
  steps: {
    emergency: {
      title: "Peça já ajuda médica",
      action:
        "Ligue agora mesmo para o seu médico ou para uma linha médica de urgência. Ligue para o número de emergência se estiver mal ou se ninguém atender.",
    },
    today: {
      title: "Fale hoje com um médico",
      action:
        "Ligue hoje para o seu médico ou para uma linha médica de urgência. Não espere pela próxima consulta.",
    },
    routine: {
      title: "Leve isto à próxima consulta",
      action: "Marque uma consulta com o seu médico e leve este relatório. Não há pressa.",
    },
    none: {
      title: "Não há nada a fazer agora",
      action: "Não há nada a fazer agora. Guarde este relatório para mais tarde.",
    },
    "cannot-tell": {
      title: "Não sabemos dizer",
      action:
        "Não foi possível avaliar isto. Veja o seu relatório, ou pergunte no laboratório ou ao seu médico o que quer dizer.",
    },
  },
  disclaimer: "Este texto ajuda a ler o seu relatório. Não substitui o seu médico e não é um diagnóstico.",
  aiNotice:
    "Um programa de computador leu o seu relatório e escreveu isto. Pode errar. Compare com o seu relatório.",
  emergencyLine:
    "Se estiver muito mal, com dor no peito ou com falta de ar, ligue agora para o número de emergência.",
  notReviewed: "Nenhum médico verificou ainda estas regras nem estes textos em português.",
  systems: {
    blood: "Glóbulos vermelhos",
    immune: "Glóbulos brancos",
    clotting: "Coagulação do sangue",
    salts: "Sais e minerais",
    kidneys: "Rins",
    liver: "Fígado",
    sugar: "Açúcar no sangue",
    fats: "Gorduras no sangue",
    thyroid: "Tireoide",
    iron: "Ferro",
    vitamins: "Vitaminas",
    inflammation: "Sinais de inflamação",
    heart: "Coração",
    muscle: "Músculos",
    pancreas: "Pâncreas",
    medicines: "Níveis de medicamentos",
    hormones: "Hormônios",
    bone: "Ossos",
    immunity: "Proteínas de defesa",
    autoimmunity: "Anticorpos contra o corpo",
    allergy: "Alergia",
    infections: "Infecções",
    "tumour-markers": "Marcadores tumorais",
    "trace-elements": "Oligoelementos e metais",
    gases: "Gases do sangue",
    urine: "Urina",
    stool: "Fezes",
    "spinal-fluid": "Líquido cefalorraquidiano",
    vitals: "Medidas do corpo",
    other: "Outros resultados",
  },
  position: {
    normal: "O seu resultado está na faixa normal.",
    low: "O seu resultado está abaixo da faixa normal.",
    high: "O seu resultado está acima da faixa normal.",
    markedLow: "O laboratório diz que este valor é baixo.",
    markedHigh: "O laboratório diz que este valor é alto.",
    criticalLow: "O seu resultado é tão baixo que os laboratórios ligam para o médico.",
    criticalHigh: "O seu resultado é tão alto que os laboratórios ligam para o médico.",
    abnormal: "O seu resultado não é o que o laboratório espera.",
    unknown: "Não sabemos dizer se este resultado é normal.",
  },
  range: {
    between: "A faixa normal vai de {low} a {high}.",
    upTo: "A faixa normal vai até {high}.",
    atLeast: "A faixa normal começa em {low}.",
    published: "O seu relatório não traz a faixa normal. Usamos uma que foi publicada para adultos.",
    none: "O seu relatório não traz uma faixa normal que se possa usar.",
  },
  doubt: {
    step: {
      title: "Primeiro, é preciso ver alguns valores",
      action: "Temos dúvidas sobre alguns valores, e um pode ser urgente. Compare agora com o seu relatório.",
    },
    checkFirst: "Veja primeiro este valor.",
    confirm: "Não sabemos se lemos bem este valor. Por favor, compare com o relatório.",
    ifItReads: "Se estiver escrito {value}:",
  },
  summary: {
    allNormal: {
      one: "O único resultado que foi possível avaliar está na faixa normal.",
      other: "Os {total} resultados que foi possível avaliar estão na faixa normal.",
    },
    someOutside: {
      one: "{count} de {total} resultados não está na faixa normal.",
      other: "{count} de {total} resultados não estão na faixa normal.",
    },
    nothingJudged: "Não foi possível avaliar nenhum dos seus resultados.",
    noResults: "Não vimos nenhum resultado no seu documento.",
    checkFirst: "Veja isto primeiro, pode ser urgente: {names}.",
    toCheck: {
      one: "Por favor, compare um valor com o relatório. Temos dúvidas sobre ele.",
      other: "Por favor, compare {count} valores com o relatório. Temos dúvidas sobre eles.",
    },
    unread: {
      one: "Não foi possível entender uma linha do seu relatório. Ela está na lista.",
      other: "Não foi possível entender {count} linhas do seu relatório. Elas estão na lista.",
    },
    missingPages: "Não vimos estas páginas: {pages}.",
    groupNormal: {
      one: "O resultado deste grupo está na faixa normal.",
      other: "Os {total} resultados deste grupo estão na faixa normal.",
    },
    groupOutside: "Estes não estão na faixa normal: {names}.",
    groupUnknown: "Estes não se podem avaliar: {names}.",
    together: "Estes resultados pesam mais quando vistos juntos: {names}.",
    vital: "Uma medida do seu corpo está muito longe do normal: {names}.",
  },
  questions: {
    low: "Por que razão o meu resultado de {name} está baixo?",
    high: "Por que razão o meu resultado de {name} está alto?",
    abnormal: "O que significa para mim o resultado de {name}?",
    unknown: "O meu resultado de {name} é normal?",
    repeat: "Devo repetir este exame, e quando?",
    medicines: "O que eu como, o exercício ou os meus remédios podem mudar este valor?",
  },
  analytes: {},
  notExplained: "Por enquanto, este exame só é explicado em inglês e espanhol.",
};
