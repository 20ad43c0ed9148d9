import type { MessageSet } from "./message-set.ts";

export const spanishMessages: MessageSet = {
  language: "es",
  said: {
    "chest-pain": [
      "Tengo un dolor fuerte en el pecho",
      "Siento una presión en el pecho que me baja por el brazo",
      "Me duele el pecho desde esta mañana",
      "Noto como si me apretaran el pecho",
    ],
    stroke: [
      "Se me ha torcido la boca de repente",
      "Mi madre no puede hablar bien y tiene un brazo caído",
      "No puedo mover el lado izquierdo del cuerpo",
      "De pronto habla raro y se le cae media cara",
    ],
    breathing: [
      "Me falta el aire",
      "No puedo respirar bien",
      "Me ahogo cuando me acuesto",
      "Tengo los labios azules y me cuesta respirar",
    ],
    bleeding: [
      "Estoy vomitando sangre",
      "No para de sangrarme la nariz desde hace una hora",
      "Hago caca negra como el alquitrán",
      "Me he cortado y sale mucha sangre",
    ],
    allergy: [
      "Se me está cerrando la garganta",
      "Se me hincha la lengua después de comer gambas",
      "Me picó una avispa y tengo toda la cara hinchada",
      "Creo que tengo un shock anafiláctico",
    ],
    unconscious: [
      "Mi marido se ha desmayado y no despierta",
      "Mi abuela no responde",
      "He perdido el conocimiento dos veces hoy",
      "Me desmayé esta mañana en la ducha",
    ],
    seizure: [
      "Mi hija está convulsionando",
      "Tuvo una convulsión anoche",
      "Le ha dado un ataque epiléptico",
      "Todo su cuerpo se sacude y echa espuma por la boca",
    ],
    "says-so": [
      "Es una emergencia",
      "¿Llamo a una ambulancia?",
      "Creo que me estoy muriendo",
      "Ayúdenme por favor, necesito ayuda ya",
    ],
    poisoning: [
      "Me he tomado demasiadas pastillas",
      "Mi hijo ha bebido lejía",
      "He tomado una sobredosis",
      "Se ha tragado el detergente",
    ],
    "self-harm": [
      "No quiero seguir viviendo",
      "Quiero quitarme la vida",
      "Estaríais mejor sin mí",
      "Pienso en hacerme daño",
    ],
  },
  playedDown: {
    "chest-pain": [
      "Un poco de dolor en el pecho, pero seguro que no es nada",
      "Me aprieta el pecho a veces, será el estrés, ¿verdad?",
    ],
    stroke: [
      "Tengo un lado de la cara un poco dormido, habré dormido mal",
      "Se me durmió medio cuerpo un minuto pero ya me siento genial",
    ],
    breathing: [
      "Me cuesta un poquito respirar, seguro que es el calor",
      "Me falta un poco el aire, nada grave",
    ],
    bleeding: [
      "Escupo un poco de sangre al toser, no será nada",
      "Vomité algo de sangre pero mi médico dijo que está bien",
    ],
    allergy: [
      "Se me hincharon un poco los labios después de comer nueces, no es para tanto",
      "Noto la garganta algo cerrada desde la medicina nueva, no será nada",
    ],
    unconscious: [
      "Perdí el conocimiento un segundo, pero ya estoy genial",
      "Mi padre se desplomó un momento, dice que no es nada",
    ],
    seizure: ["Solo fue una pequeña convulsión, le pasa", "Ayer convulsionó un poco pero ya está bien"],
    "says-so": [
      "Quizá debería ir a urgencias pero no quiero molestar",
      "Será una tontería, pero ¿tengo que llamar al 112?",
    ],
    poisoning: [
      "Me pasé un poco con las pastillas para dormir, solo necesito dormir",
      "Mi hijo se tragó una pila pero está contento",
    ],
    "self-harm": [
      "A veces pienso en acabar con mi vida pero no va en serio",
      "Me he vuelto a cortar, no es para tanto",
    ],
  },
  denied: [
    "No tengo dolor en el pecho.",
    "No me cuesta respirar, solo estoy cansada.",
    "Nunca he tenido una convulsión.",
    "No sangro por ningún sitio.",
    "¿Qué significa mi potasio?",
    "No me he desmayado.",
  ],
  later: [
    "Me oprime el corazón y me duele la mandíbula",
    "Al abuelo se le cae el párpado y balbucea",
    "Me despierto sin poder coger aire",
    "La herida no deja de sangrar y la toalla está empapada",
    "Tras el cacahuete se me pusieron los labios enormes",
    "Papá se cayó redondo y no reacciona",
    "Puso los ojos en blanco y le temblaban los brazos",
    "Necesito un médico inmediatamente",
    "Mezclé pastillas con mucho alcohol a propósito",
    "No tiene sentido que yo siga aquí",
    "Mi niña se ha comido el raticida",
    "Se ha puesto gris y respira muy raro",
  ],
  ordinary: [
    "Ayúdame a entender mis resultados",
    "¿Cuánta sangre me sacaron?",
    "¿Puedo tomar mis pastillas antes del análisis?",
    "¿Por qué hay sangre en mi orina?",
    "¿Puedo comer setas con el ácido úrico alto?",
    "Comí antes de la prueba, ¿importa?",
    "Me dolía el brazo después del pinchazo",
    "¿Está bien mi corazón?",
    "¿Tengo que ir al médico?",
    "¿Qué es la hemoglobina?",
  ],
};
