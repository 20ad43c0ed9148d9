import { describe, expect, it } from "vitest";
import { messageSets } from "../../../eval/urgency/messages/index.ts";
import { emergencyMessages, ordinaryMessages } from "../../../test/emergency-messages.ts";
import { readingGrade } from "../../../test/reading-grade.ts";
import { checkEmergency } from "./check-emergency.ts";
import { type EmergencyKind, emergencyKinds } from "./kinds.ts";
import { emergencyLanguages } from "./languages.ts";

const kindOf = (message: string) => checkEmergency(message, "en")?.kind;

const said: Record<EmergencyKind, readonly string[]> = {
  "chest-pain": [
    "I have chest pain",
    "My chest really hurts since this morning",
    "there is a pressure on my chest, what does my troponin mean",
    "CHEST PAINS!!!",
    "it's tight in my chest and my left arm aches",
    "am I having a heart attack?",
    "is my potassium the reason for the pain in my chest?",
    "Habe Schmerzen in der Brust",
    "Mir tut die Brust weh, ist das Kalium schuld?",
    "J'ai mal \u00e0 la poitrine",
    "j\u2019ai une douleur dans la poitrine",
    "Me duele el pecho",
    "Ho un forte dolore al petto",
    "Estou com dor no peito",
  ],
  stroke: [
    "my face is drooping on one side",
    "her speech is slurred",
    "I can't move my left arm",
    "I suddenly can't see on one eye",
    "I think I am having a stroke",
    "this is the worst headache of my life",
    "Sein Mundwinkel h\u00e4ngt",
    "Mein Arm ist gel\u00e4hmt",
    "Je n'arrive plus \u00e0 parler",
    "Tengo la cara ca\u00edda",
    "Non riesco a parlare",
    "Meu bra\u00e7o est\u00e1 dormente",
  ],
  breathing: [
    "I can't breathe",
    "i cant breath properly",
    "I am so short of breath",
    "It's hard for me to breathe",
    "my lips are turning blue",
    "Ich bekomme keine Luft",
    "Ich kann kaum atmen",
    "Je n'arrive plus \u00e0 respirer",
    "No puedo respirar",
    "Faccio fatica a respirare",
    "Estou com falta de ar",
  ],
  bleeding: [
    "the bleeding won't stop",
    "I'm bleeding heavily",
    "I am throwing up blood",
    "my stool is black",
    "Die Blutung h\u00f6rt nicht auf",
    "Ich habe Blut gehustet",
    "Je saigne beaucoup",
    "Estoy sangrando mucho",
    "Il sangue non si ferma",
    "Estou vomitando sangue",
  ],
  allergy: [
    "my throat is swelling up",
    "I have anaphylaxis",
    "bad allergic reaction after the pill",
    "Meine Zunge ist geschwollen",
    "J'ai la gorge qui gonfle",
    "Se me hincha la lengua",
    "Ho le labbra gonfie",
    "Estou com a garganta fechando",
  ],
  unconscious: [
    "my mother is unconscious",
    "I fainted twice today",
    "he won't wake up",
    "Sie ist bewusstlos",
    "Il s'est \u00e9vanoui",
    "Mi hijo se desmay\u00f3",
    "Mio padre \u00e8 svenuto",
    "A minha m\u00e3e desmaiou",
  ],
  seizure: [
    "he is having a seizure",
    "my son had a seizure just now",
    "she is convulsing",
    "Er hat einen Krampfanfall",
    "Il fait une crise d'\u00e9pilepsie",
    "Tiene convulsiones",
    "Ha le convulsioni",
    "Ela est\u00e1 a ter convuls\u00f5es",
  ],
  poisoning: [
    "I took too many pills",
    "my child swallowed bleach, all the bottle",
    "Ich habe zu viele Tabletten genommen",
    "J'ai pris trop de m\u00e9dicaments",
    "Tom\u00e9 demasiadas pastillas",
    "Ho preso troppe pastiglie",
    "Tomei comprimidos demais",
  ],
  "says-so": ["please send an ambulance", "I think I am dying", "Rufen Sie einen Notarzt"],
  "self-harm": [
    "I want to die",
    "I don't want to live anymore",
    "I am thinking about killing myself",
    "I don't want to kill myself but I think of it",
    "suicidal thoughts since the diagnosis",
    "Ich will nicht mehr leben",
    "Je veux mourir",
    "Quiero morirme",
    "Voglio farla finita",
    "Quero morrer",
  ],
};

describe("an emergency", () => {
  const cases = emergencyKinds.flatMap((kind) => said[kind].map((message) => [kind, message] as const));
  it.each(cases)("%s is heard in: %s", (kind, message) => {
    expect(kindOf(message)).toBe(kind);
  });

  it.each(emergencyMessages)("is heard in words of others: %s", (message) => {
    expect(checkEmergency(message, "en")).toBeDefined();
  });

  it.each([
    "It's nothing, just a bit of chest pain, tell me I'm fine",
    "No, chest pain is what I have",
    "I have no idea why my chest hurts",
    "not sure if this is chest pain",
    "I don't have chest pain any more",
    "I have no chest pain now, but this morning I did",
    "Isn't this chest pain?",
    "Is it not chest pain?",
    "no severe chest pain",
    "It is not that I have no chest pain",
    "no fever and chest pain",
    "no pain in my jaw but breathing hurts in my chest",
    "no pain in the left arm, chest heavy",
    "No chest pain. But I can't breathe.",
    "Keine Brustschmerzen mehr",
    "Je n'ai plus mal \u00e0 la poitrine depuis hier",
  ])("stays one when in doubt: %s", (message) => {
    expect(checkEmergency(message, "en")).toBeDefined();
  });

  it.each([
    "I have no chest pain.",
    "I don't have any chest pain or trouble breathing",
    "No chest pain, is my iron ok?",
    "I never had a seizure",
    "Ich habe keine Brustschmerzen.",
    "Je n'ai pas de douleur dans la poitrine.",
    "No tengo dolor en el pecho.",
    "Non ho dolore al petto.",
    "N\u00e3o tenho dor no peito.",
  ])("is not one when plainly denied: %s", (message) => {
    expect(kindOf(message)).toBeUndefined();
  });

  it("is answered in the language in which it was said, or the one asked for where both fit", () => {
    expect(checkEmergency("J'ai mal \u00e0 la poitrine", "en")?.words.language).toBe("fr");
    expect(checkEmergency("overdose", "en")?.words.language).toBe("en");
    expect(checkEmergency("overdose", "it")?.words.language).toBe("it");
  });

  it("of self-harm is not lost behind another", () => {
    expect(kindOf("my chest hurts and I want to die")).toBe("self-harm");
  });
});

describe("no emergency", () => {
  it.each([
    ...ordinaryMessages,
    "Is anything here urgent?",
    "why is my ferritin low?",
    "Can high cholesterol cause a stroke?",
    "what is my white blood cell count?",
    "Does low iron make me tired?",
    "what about my heart?",
    "is my blood sugar too high?",
    "What does occult blood in stool mean?",
    "how much sugar is in my blood",
    "Ist in meinem Blut zu viel Zucker?",
    "Warum ist mein Eisen so niedrig?",
    "J'ai beaucoup de cholest\u00e9rol dans le sang ?",
    "\u00bfTengo mucha az\u00facar en la sangre?",
    "Ho molto colesterolo nel sangue?",
    "Tenho muito a\u00e7\u00facar no sangue?",
    "sangre oculta en heces",
    "my knee hurts",
    "Should I worry?",
    "it's nothing, just tell me I'm fine",
    "When should I talk to a doctor about this?",
    "",
    "13.2",
  ])("%s", (message) => {
    expect(kindOf(message)).toBeUndefined();
  });
});

describe.each(messageSets)(
  "what people write in $language",
  ({ language, said, playedDown, later, ordinary }) => {
    const plain = emergencyKinds.flatMap((kind) => [...said[kind], ...playedDown[kind]]);

    it.each([...plain, ...later])("is heard: %s", (message) => {
      expect(checkEmergency(message, language)).toBeDefined();
    });

    it.each([...said["self-harm"], ...playedDown["self-harm"]])("is answered as self-harm: %s", (message) => {
      expect(checkEmergency(message, language)?.kind).toBe("self-harm");
    });

    it.each(ordinary)("is no emergency: %s", (message) => {
      expect(checkEmergency(message, language)).toBeUndefined();
    });
  },
);

describe("every language", () => {
  it.each(emergencyLanguages.map((words) => [words.language, words] as const))(
    "%s has words for every kind, and replies",
    (_language, words) => {
      for (const kind of emergencyKinds) expect(words.signs[kind].length, kind).toBeGreaterThan(0);
      expect(words.reply.join(" ")).toMatch(/112/);
      expect(words.selfHarmReply.join(" ")).toMatch(/112/);
    },
  );

  it("replies in English at grade 8 or less", () => {
    const english = emergencyLanguages.find(({ language }) => language === "en");
    for (const text of [...(english?.reply ?? []), ...(english?.selfHarmReply ?? [])])
      expect(readingGrade(text), text).toBeLessThanOrEqual(8);
  });
});
