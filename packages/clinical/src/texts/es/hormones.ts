import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const brainGland = "la glándula de la base del cerebro";
const cycle = "¿Encaja esto con mi edad y con el día de mi ciclo?";
const lowOftenNothing = "Un valor bajo a menudo no significa nada.";
const hairOrPeriods = "En las mujeres, un valor alto puede darse con más vello o falta de reglas.";
const pressure = "Ayuda a controlar la presión arterial.";
const period = "¿Qué significa esto según el día de mi última regla?";
const pregnancy =
  "La mayoría de las veces, un valor alto significa embarazo. En casos raros tiene otra causa.";

const renin = (id: string): TextRow => [
  id,
  "renina",
  `La renina viene de los riñones. ${pressure}`,
  "Un valor bajo puede darse con mucha sal en la comida o con demasiada aldosterona.",
  "Un valor alto puede deberse a medicinas para orinar más o a poca sal.",
];

const fromStressHormone = (id: string, name: string): TextRow => [
  id,
  name,
  "El cuerpo la forma con una hormona del estrés.",
  "Un valor bajo no significa nada.",
  "Un valor alto puede deberse al estrés, al café o a algunas medicinas. Puede hacer falta una segunda prueba.",
];

/** Hormones. */
export const hormoneTexts = asTexts([
  [
    "fsh",
    "FSH",
    "La FSH les dice a los ovarios que maduren óvulos y a los testículos que produzcan esperma.",
    `Un valor bajo puede venir de ${brainGland}. También es bajo en el embarazo.`,
    "Un valor alto es normal después de la última regla. También puede significar que los ovarios o los testículos trabajan menos.",
    cycle,
  ],
  [
    "lh",
    "LH",
    "La LH les dice a los ovarios que suelten un óvulo. En los hombres les dice a los testículos que produzcan testosterona.",
    `Un valor bajo puede venir de ${brainGland}.`,
    "Un valor alto es normal a mitad del ciclo y después de la última regla.",
    cycle,
  ],
  [
    "prolactin",
    "prolactina",
    "La prolactina es la hormona que produce la leche del pecho.",
    "Un valor bajo es raro.",
    `Un valor alto puede deberse al embarazo, al estrés o a algunas medicinas. También puede venir de ${brainGland}.`,
  ],
  [
    "estradiol",
    "estradiol",
    "El estradiol es la hormona principal de los ovarios. Los hombres producen un poco.",
    "Un valor bajo es normal después de la última regla. También puede darse con poco peso o con un deporte intenso.",
    "Un valor alto puede darse con el embarazo o con algunas medicinas.",
  ],
  [
    "estriol-free",
    "estriol libre",
    "Esta hormona se produce en el embarazo. Es parte de un control de cómo crece el bebé.",
    "Con un valor bajo pueden hacer falta más pruebas del embarazo.",
    "Un valor alto a menudo no es motivo de alarma.",
  ],
  [
    "progesterone",
    "progesterona",
    "La progesterona prepara el útero para un bebé. Muestra si se soltó un óvulo.",
    "Un valor bajo es normal en la primera mitad del ciclo.",
    "Un valor alto es normal en la segunda mitad del ciclo y en el embarazo.",
  ],
  [
    "hydroxyprogesterone-17",
    "17-OH progesterona",
    "Las glándulas suprarrenales la producen para formar otras hormonas.",
    lowOftenNothing,
    "Un valor alto puede significar que las glándulas forman demasiado de algunas hormonas.",
  ],
  [
    "testosterone",
    "testosterona",
    "La testosterona es la hormona principal de los hombres. Las mujeres producen un poco.",
    "En los hombres, un valor bajo puede causar cansancio o bajar el deseo sexual.",
    hairOrPeriods,
  ],
  [
    "testosterone-free",
    "testosterona libre",
    "Es la parte de la testosterona que puede actuar de inmediato.",
    "En los hombres, un valor bajo puede causar cansancio.",
    "En las mujeres, un valor alto puede darse con más vello o con acné.",
  ],
  [
    "shbg",
    "SHBG",
    "La SHBG lleva las hormonas sexuales en la sangre.",
    "Un valor bajo puede darse con peso de más o con mucho azúcar en la sangre.",
    "Un valor alto puede darse con la píldora anticonceptiva, el embarazo o una tiroides acelerada.",
  ],
  [
    "free-androgen-index",
    "índice de andrógenos libres",
    "Compara la testosterona con la proteína que la lleva.",
    lowOftenNothing,
    hairOrPeriods,
  ],
  [
    "dhea-sulfate",
    "DHEA-S",
    "Las glándulas suprarrenales producen esta hormona. El cuerpo la convierte en otras.",
    "Un valor bajo se ve con la edad. También puede deberse a glándulas suprarrenales débiles.",
    "Un valor alto puede venir de las glándulas suprarrenales.",
  ],
  [
    "androstenedione",
    "androstendiona",
    "El cuerpo forma testosterona y estrógeno con esta hormona.",
    lowOftenNothing,
    hairOrPeriods,
  ],
  [
    "cortisol",
    "cortisol",
    "El cortisol ayuda al cuerpo con el estrés. Es más alto por la mañana.",
    "Un valor bajo puede significar que las glándulas suprarrenales producen muy poco.",
    "Un valor alto puede deberse al estrés, a la píldora anticonceptiva o a corticoides.",
    "¿A qué hora del día se debe medir esto?",
  ],
  [
    "acth",
    "ACTH",
    "La ACTH les dice a las glándulas suprarrenales que produzcan cortisol.",
    `Un valor bajo puede venir de corticoides o de ${brainGland}.`,
    "Un valor alto puede deberse al estrés o a glándulas suprarrenales débiles.",
  ],
  [
    "growth-hormone",
    "hormona de crecimiento",
    "La hormona de crecimiento hace crecer a los niños. Sale a ratos cortos durante todo el día.",
    "Un solo valor bajo a menudo no significa nada, porque sale a ratos.",
    "Un valor alto puede deberse al estrés, al deporte o al sueño.",
  ],
  [
    "igf-1",
    "IGF-1",
    "La IGF-1 muestra cuánta hormona de crecimiento produce el cuerpo.",
    "Un valor bajo puede verse al comer mal, con problemas del hígado o con muy poca hormona de crecimiento.",
    "Un valor alto puede significar demasiada hormona de crecimiento. Es alta en la adolescencia.",
  ],
  [
    "igf-bp3",
    "IGFBP-3",
    "Esta proteína lleva un factor de crecimiento en la sangre.",
    "Un valor bajo puede verse con muy poca hormona de crecimiento o al comer mal.",
    "Un valor alto puede darse con demasiada hormona de crecimiento.",
  ],
  [
    "aldosterone",
    "aldosterona",
    `La aldosterona guarda la sal en el cuerpo. ${pressure}`,
    "Un valor bajo puede deberse a glándulas suprarrenales débiles o a algunas medicinas.",
    "Un valor alto puede subir la presión arterial.",
  ],
  renin("renin-activity"),
  renin("renin-concentration"),
  [
    "anti-mullerian-hormone",
    "AMH (hormona antimülleriana)",
    "La AMH da una idea de cuántos óvulos quedan en los ovarios.",
    "Un valor bajo es normal al cumplir años. Significa menos óvulos, no que un bebé no pueda venir.",
    "Un valor alto puede darse con muchos folículos pequeños en los ovarios.",
  ],
  [
    "inhibin-b",
    "inhibina B",
    "La inhibina B muestra cómo trabajan los ovarios o los testículos.",
    "Un valor bajo puede significar que se producen menos óvulos o menos esperma.",
    "Un valor alto es raro.",
  ],
  ["hcg", "hCG", "La hCG es la hormona del embarazo.", "", pregnancy, period],
  ["hcg-beta", "beta hCG", "La beta hCG es la hormona del embarazo.", "", pregnancy, period],
  [
    "urine-pregnancy-test",
    "prueba de embarazo",
    "Esta prueba busca la hormona del embarazo en la orina.",
    "",
    "Si el resultado es positivo, la mayoría de las veces significa embarazo.",
  ],
  [
    "gastrin",
    "gastrina",
    "La gastrina le dice al estómago que produzca ácido.",
    "Un valor bajo a menudo es normal.",
    "Un valor alto puede deberse a medicinas contra la acidez o a muy poco ácido.",
  ],
  [
    "erythropoietin",
    "eritropoyetina (EPO)",
    "La EPO viene de los riñones. Les dice a los huesos que fabriquen glóbulos rojos.",
    "Un valor bajo puede darse con riñones débiles o con demasiados glóbulos rojos.",
    "Un valor alto puede darse con pocos glóbulos rojos o con poco oxígeno.",
  ],
  fromStressHormone("metanephrine", "metanefrina"),
  fromStressHormone("normetanephrine", "normetanefrina"),
]);
