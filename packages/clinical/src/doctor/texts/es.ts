import type { ReportTexts } from "../report-texts.ts";

export const spanish: ReportTexts = {
  language: "es",
  title: "Resultados de laboratorio, resumidos para el médico",
  steps: {
    emergency:
      "Al menos un valor está más allá de los límites en los que los laboratorios llaman al clínico. Se indicó a la persona que buscara ayuda ahora.",
    today:
      "Al menos un valor está más allá del límite crítico publicado más amplio. Se indicó a la persona que contactara con un médico el mismo día.",
    routine: "Valores fuera del intervalo de referencia, ninguno más allá de un límite crítico publicado.",
    none: "Ningún valor fuera del intervalo de referencia entre los que se pudieron juzgar.",
    "cannot-tell":
      "No se pudieron juzgar todos los valores; véanse los valores por confirmar y las líneas no leídas.",
  },
  sex: { female: "mujer", male: "hombre", unknown: "sexo no indicado en el informe" },
  age: {
    a: "{age} años",
    mo: "{age} meses",
    wk: "{age} semanas",
    d: "{age} días",
    unknown: "edad no indicada en el informe",
  },
  source:
    "Informe del {date}, páginas: {pages}. Valores: {read}; leídos y comprobados en la página: {verified}, confirmados o escritos por la persona: {person}, por confirmar: {confirm}. Líneas no entendidas: {unread}.",
  undated: "fecha desconocida",
  missing: "Páginas no vistas: {pages}.",
  noFindings: "Ningún resultado fuera de su intervalo de referencia entre {judged} resultados juzgados.",
  findings: "{count} de {judged} resultados juzgados fuera del intervalo de referencia.",
  courseNew: "Fuera ahora y no en el valor anterior: {names}.",
  courseChanged: "Con un cambio mayor de lo habitual desde el valor anterior: {names}.",
  courseBack: "De nuevo en el intervalo: {names}.",
  courseValue: "{name} {value} (antes: {before}, {date})",
  ranges:
    "Los intervalos son los que imprime el laboratorio. Juzgados con un intervalo publicado de adultos por falta de uno impreso: {count}.",
  trend: "{name}: de {from} a {to} {unit} ({fromDate} a {toDate}), cambio {amount} {unit}{percent}.",
  trendSame: "{name}: sin cambio en {to} {unit} ({fromDate} a {toDate}).",
  trendBound:
    "{name}: de {from} a {to} {unit} ({fromDate} a {toDate}); uno de ellos es un límite y no un valor.",
  changeLimit: "Habitual: {limit}.",
  changeMethod:
    "Se llama mayor de lo habitual a un cambio más allá del valor de referencia del cambio (95 %, en ambos sentidos), a partir de la variación intraindividual publicada de adultos, en su mayoría sanos. No se conoce la variación analítica de los laboratorios; se supuso la mitad de la intraindividual, una publicada mayor o el 1 %. Antes se descuenta lo que el redondeo pueda haber añadido. No indica ni causa ni mejoría o empeoramiento.",
  changeReports:
    "Los valores proceden de {count} informes. Los laboratorios y métodos pueden diferir entre ellos, lo que por sí solo puede parecer un cambio.",
  questions: {
    critical: "{name} {value} ({date}) está más allá de un límite crítico: ¿se ha actuado o se ha repetido?",
    urgent:
      "{name} {value} ({date}) pide atención pronta por su marca o junto con otros resultados: ¿se ha actuado?",
    together: "{names} ({date}): leídos juntos piden más prisa que cada uno por separado.",
    confirm: "{name}: leído con duda como {value} y aún no confirmado por la persona.",
    contradict:
      "{names} ({date}) no encajan entre sí tal como están impresos. Uno puede estar mal leído, o el laboratorio calcula de otro modo; véase el original.",
    unread: "Líneas que parecen resultados y no se entendieron, listadas como están impresas: {count}.",
    missing: "No se vieron las páginas {pages} del informe del {date}.",
    unitUnknown: "Unidad no entendida, por eso sin juzgar: {names}.",
    unjudged: "Sin juzgar por falta de intervalo o de nombre conocido: {names}.",
    published: "Sin intervalo impreso: {names}. Se usó un intervalo publicado de adultos.",
  },
  disclaimer:
    "Hecho a partir de lo que imprimen los informes de la persona. No es un diagnóstico ni sustituye a los informes originales. Ningún clínico ha revisado las reglas con que se hace.",
  notice:
    "Compuesto por un programa con textos fijos. Donde un modelo de lenguaje escribió líneas propias, están marcadas. Las diferencias entre valores son aritméticas; al lado consta cómo se comparan con el cambio habitual.",
};
