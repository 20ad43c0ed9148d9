import type { ReportTexts } from "../report-texts.ts";

export const portuguese: ReportTexts = {
  language: "pt",
  title: "Resultados de laboratório, resumidos para o médico",
  steps: {
    emergency:
      "Pelo menos um valor está além dos limites em que os laboratórios telefonam ao clínico. Foi dito à pessoa para procurar ajuda já.",
    today:
      "Pelo menos um valor está além do limite crítico publicado mais largo. Foi dito à pessoa para contactar um médico no próprio dia.",
    routine: "Valores fora do intervalo de referência, nenhum além de um limite crítico publicado.",
    none: "Nenhum valor fora do intervalo de referência entre os que puderam ser avaliados.",
    "cannot-tell":
      "Nem todos os valores puderam ser avaliados; ver os valores por confirmar e as linhas não lidas.",
  },
  sex: { female: "mulher", male: "homem", unknown: "sexo não indicado no relatório" },
  age: {
    a: "{age} anos",
    mo: "{age} meses",
    wk: "{age} semanas",
    d: "{age} dias",
    unknown: "idade não indicada no relatório",
  },
  source:
    "Relatório de {date}, páginas: {pages}. Valores: {read}; lidos e verificados na página: {verified}, confirmados ou escritos pela pessoa: {person}, por confirmar: {confirm}. Linhas não entendidas: {unread}.",
  undated: "data desconhecida",
  missing: "Páginas não vistas: {pages}.",
  noFindings: "Nenhum resultado fora do seu intervalo de referência entre {judged} resultados avaliados.",
  findings: "{count} de {judged} resultados avaliados fora do intervalo de referência.",
  courseNew: "Fora agora e não no valor anterior: {names}.",
  courseChanged: "Com mudança maior do que o habitual desde o valor anterior: {names}.",
  courseBack: "De volta ao intervalo: {names}.",
  courseValue: "{name} {value} (antes: {before}, {date})",
  ranges:
    "Os intervalos são os impressos pelo laboratório. Avaliados por um intervalo publicado de adultos por falta de um impresso: {count}.",
  trend: "{name}: de {from} para {to} {unit} ({fromDate} a {toDate}), mudança {amount} {unit}{percent}.",
  trendSame: "{name}: sem mudança em {to} {unit} ({fromDate} a {toDate}).",
  trendBound:
    "{name}: de {from} para {to} {unit} ({fromDate} a {toDate}); um deles é um limite e não um valor.",
  changeLimit: "Habitual: {limit}.",
  changeMethod:
    "Chama-se maior do que o habitual a uma mudança além do valor de referência da mudança (95 %, nos dois sentidos), a partir da variação intraindividual publicada de adultos, na maioria saudáveis. A variação analítica dos laboratórios não é conhecida; assumiu-se metade da intraindividual, uma publicada maior ou 1 %. O que o arredondamento possa ter acrescentado é retirado antes. Não indica causa nem melhor ou pior.",
  changeReports:
    "Os valores vêm de {count} relatórios. Laboratórios e métodos podem diferir entre eles, o que por si só pode parecer uma mudança.",
  questions: {
    critical: "{name} {value} ({date}) está além de um limite crítico: agiu-se ou repetiu-se a medição?",
    urgent: "{name} {value} ({date}) pede atenção rápida pela sua marca ou com outros resultados: agiu-se?",
    together: "{names} ({date}): lidos em conjunto pedem mais pressa do que cada um sozinho.",
    confirm: "{name}: lido com dúvida como {value} e ainda não confirmado pela pessoa.",
    contradict:
      "{names} ({date}) não combinam entre si tal como estão impressos. Um pode estar mal lido, ou o laboratório calcula de outro modo; ver o original.",
    unread: "Linhas que parecem resultados e não foram entendidas, listadas como impressas: {count}.",
    missing: "As páginas {pages} do relatório de {date} não foram vistas.",
    unitUnknown: "Unidade não entendida, por isso não avaliados: {names}.",
    unjudged: "Não avaliados por falta de intervalo ou de nome conhecido: {names}.",
    published: "Sem intervalo impresso: {names}. Usou-se um intervalo publicado de adultos.",
  },
  disclaimer:
    "Feito a partir do que os relatórios da pessoa imprimem. Não é um diagnóstico nem substitui os relatórios originais. Nenhum clínico reviu as regras com que é feito.",
  notice:
    "Composto por um programa a partir de textos fixos. Onde um modelo de linguagem escreveu linhas próprias, estão assinaladas. As diferenças entre valores são aritméticas; ao lado está como se comparam com a mudança habitual.",
};
