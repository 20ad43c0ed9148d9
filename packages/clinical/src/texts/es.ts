import type { Catalogue } from "./catalogue.ts";
import { spanishAnalytes } from "./es-analytes.ts";

/**
 * Spanish. "Usted", as health services write to adults, in Spain and in America alike; no "usted" where the verb
 * says it. Words that are used on both sides of the Atlantic. The ladder is as firm as the English one. No clinician
 * has read it (`reviewedBy`).
 */
export const spanish: Catalogue = {
  language: "es",
  reviewedBy: null,
  steps: {
    emergency: {
      title: "Pida ya ayuda médica",
      action:
        "Llame ahora mismo a su médico o a una línea de urgencias. Llame al número de emergencias si se siente mal o si nadie contesta.",
    },
    today: {
      title: "Hable hoy con un médico",
      action: "Llame hoy a su médico o a una línea de urgencias. No espere a su próxima cita.",
    },
    routine: {
      title: "Lleve esto a su próxima cita",
      action: "Pida cita con su médico y lleve este informe. No tiene que darse prisa.",
    },
    none: {
      title: "No hay que hacer nada ahora",
      action: "Ahora no tiene que hacer nada. Guarde este informe para más tarde.",
    },
    "cannot-tell": {
      title: "No lo sabemos",
      action:
        "No pudimos valorar esto. Mire su informe, o pregunte al laboratorio o a su médico qué significa.",
    },
  },
  disclaimer: "Este texto le ayuda a leer su informe. No reemplaza a su médico y no es un diagnóstico.",
  aiNotice: "Un programa leyó su informe y escribió esto. Puede cometer errores. Compárelo con su informe.",
  emergencyLine:
    "Si se siente muy mal, le duele el pecho o le cuesta respirar, llame ahora al número de emergencias.",
  notReviewed: "Ningún médico ha revisado aún estas reglas ni estos textos en español.",
  systems: {
    blood: "Glóbulos rojos",
    immune: "Glóbulos blancos",
    clotting: "Coagulación de la sangre",
    salts: "Sales y minerales",
    kidneys: "Riñones",
    liver: "Hígado",
    sugar: "Azúcar en la sangre",
    fats: "Grasas en la sangre",
    thyroid: "Tiroides",
    iron: "Hierro",
    vitamins: "Vitaminas",
    inflammation: "Signos de inflamación",
    heart: "Corazón",
    muscle: "Músculos",
    pancreas: "Páncreas",
    medicines: "Niveles de medicamentos",
    hormones: "Hormonas",
    bone: "Huesos",
    immunity: "Proteínas de defensa",
    autoimmunity: "Anticuerpos contra el propio cuerpo",
    allergy: "Alergia",
    infections: "Infecciones",
    "tumour-markers": "Marcadores tumorales",
    "trace-elements": "Oligoelementos y metales",
    gases: "Gases en la sangre",
    urine: "Orina",
    stool: "Heces",
    "spinal-fluid": "Líquido cefalorraquídeo",
    vitals: "Medidas del cuerpo",
    other: "Otros resultados",
  },
  position: {
    normal: "Su resultado está en el rango normal.",
    low: "Su resultado es más bajo que el rango normal.",
    high: "Su resultado es más alto que el rango normal.",
    markedLow: "El laboratorio marcó este valor como bajo.",
    markedHigh: "El laboratorio marcó este valor como alto.",
    criticalLow: "Su resultado es tan bajo que los laboratorios llaman al médico.",
    criticalHigh: "Su resultado es tan alto que los laboratorios llaman al médico.",
    abnormal: "Su resultado no es el que espera el laboratorio.",
    unknown: "No sabemos si este resultado es normal.",
  },
  range: {
    between: "El rango normal va de {low} a {high}.",
    upTo: "El rango normal llega hasta {high}.",
    atLeast: "El rango normal empieza en {low}.",
    published: "Su informe no trae un rango. Usamos uno que está publicado para adultos.",
    none: "Su informe no trae un rango que podamos usar.",
  },
  doubt: {
    step: {
      title: "Hay que revisar primero algunos valores",
      action:
        "No estamos seguros de algunos valores, y uno puede ser urgente. Compárelos ahora con su informe.",
    },
    checkFirst: "Antes que nada, revise este valor.",
    confirm: "No estamos seguros de haber leído bien esto. Por favor, revíselo.",
    ifItReads: "Si ahí dice {value}:",
  },
  summary: {
    allNormal: {
      one: "El único resultado que pudimos valorar está en el rango normal.",
      other: "Los {total} resultados que pudimos valorar están en el rango normal.",
    },
    someOutside: {
      one: "{count} de {total} resultados no está en el rango normal.",
      other: "{count} de {total} resultados no están en el rango normal.",
    },
    nothingJudged: "No se pudo valorar ningún resultado.",
    noResults: "No vimos ningún resultado en este documento.",
    checkFirst: "Revise esto primero, puede ser urgente: {names}.",
    toCheck: {
      one: "Por favor, revise un valor del que no estamos seguros.",
      other: "Por favor, revise {count} valores de los que no estamos seguros.",
    },
    unread: {
      one: "No entendimos una línea de su informe. Está en la lista.",
      other: "No entendimos {count} líneas de su informe. Están en la lista.",
    },
    missingPages: "No vimos estas páginas: {pages}.",
    groupNormal: {
      one: "El resultado de este grupo está en el rango normal.",
      other: "Los {total} resultados de este grupo están en el rango normal.",
    },
    groupOutside: "Están fuera del rango normal: {names}.",
    groupUnknown: "No podemos valorar estos: {names}.",
    together: "Estos resultados importan más si se ven juntos: {names}.",
    vital: "Una medida de su cuerpo está muy lejos de lo normal: {names}.",
  },
  questions: {
    low: "¿Por qué puede estar bajo mi resultado de {name}?",
    high: "¿Por qué puede estar alto mi resultado de {name}?",
    abnormal: "¿Qué significa para mí el resultado de {name}?",
    unknown: "¿Es normal mi resultado de {name}?",
    repeat: "¿Hay que repetir esta prueba, y cuándo?",
    medicines: "¿Pueden cambiar este resultado la comida, el deporte o mis medicinas?",
  },
  analytes: spanishAnalytes,
};
