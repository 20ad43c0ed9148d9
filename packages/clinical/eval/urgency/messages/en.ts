import type { MessageSet } from "./message-set.ts";

export const englishMessages: MessageSet = {
  language: "en",
  said: {
    "chest-pain": [
      "There's a heavy weight on my chest and my left arm tingles.",
      "My chest has been aching since this morning",
      "It feels like someone is squeezing my chest",
      "I get a burning pressure in the middle of my chest when I climb stairs",
    ],
    stroke: [
      "One side of my face is drooping",
      "My mum suddenly can't find her words and her arm hangs down",
      "I can't move my left arm since an hour ago",
      "His speech is slurred all of a sudden",
    ],
    breathing: [
      "I'm so short of breath I can't finish a sentence",
      "I'm gasping for air",
      "My lips are turning blue and I can't breathe properly",
      "It feels like I'm suffocating at night",
    ],
    bleeding: [
      "I've been throwing up blood",
      "The bleeding from my nose has not stopped for an hour",
      "My stool is black like tar",
      "I cut myself and the blood just keeps coming",
    ],
    allergy: [
      "My throat is closing up after eating shrimp",
      "My tongue is swelling",
      "I was stung by a wasp and now my whole face is swollen",
      "I think I'm going into anaphylactic shock",
    ],
    unconscious: [
      "My husband passed out and won't wake up",
      "She is unresponsive",
      "I blacked out twice today",
      "I fainted in the shower this morning",
    ],
    seizure: [
      "My daughter is having a seizure",
      "He is convulsing on the floor",
      "I had a fit last night, the first ever",
      "Her whole body was jerking and she bit her tongue",
    ],
    "says-so": [
      "This is an emergency",
      "Should I call an ambulance?",
      "I think I'm dying",
      "Help me please, I need help right now",
    ],
    poisoning: [
      "I swallowed too many pills",
      "My toddler drank bleach",
      "I took an overdose of my tablets",
      "He ate mushrooms from the forest and they were poisonous",
    ],
    "self-harm": [
      "I don't want to live any more",
      "I keep thinking about killing myself",
      "Everyone would be better off without me",
      "I want to hurt myself",
    ],
  },
  playedDown: {
    "chest-pain": [
      "a bit of chest pain but it's surely nothing",
      "My chest feels tight sometimes, probably just stress, right?",
    ],
    stroke: [
      "my face is a little crooked on one side today, I guess I slept badly",
      "Half my body went numb for a minute but I feel great now, it's fine isn't it",
    ],
    breathing: [
      "slightly hard to breathe but I'm sure it's only the weather",
      "I'm struggling to breathe a little, nothing serious",
    ],
    bleeding: [
      "just a bit of blood when I cough, surely nothing",
      "I vomited some blood but my doctor said it's fine",
    ],
    allergy: [
      "my lips swelled a little after nuts, no big deal I think",
      "my throat feels a bit tight since the new medicine, probably nothing",
    ],
    unconscious: [
      "I passed out for a second, but I feel great now",
      "My dad collapsed briefly, he says it's nothing",
    ],
    seizure: ["just a tiny seizure, it happens", "She had some convulsions yesterday, but she is fine now"],
    "says-so": [
      "maybe I should go to the emergency room but I don't want to bother anyone",
      "probably silly but do I need to call 911?",
    ],
    poisoning: [
      "I took a few too many sleeping pills, I just need to sleep it off",
      "my son swallowed a battery but he seems happy",
    ],
    "self-harm": [
      "sometimes I think about ending my life but it's not serious",
      "I cut myself again, no big deal",
    ],
  },
  denied: [
    "I have no chest pain.",
    "No trouble breathing, just tired.",
    "I have never had a seizure.",
    "I'm not bleeding anywhere.",
    "I don't have chest pain or shortness of breath.",
    "What does my potassium mean?",
    "Why is my bleeding time in the report?",
    "I have no thoughts of suicide.",
  ],
  later: [
    "My heart hurts and it goes up into my jaw",
    "Grandpa's eyelid and cheek are hanging and he mumbles",
    "I wake up fighting for air",
    "My wound won't quit bleeding, the towel is red through",
    "After the peanut my eyelids and lips blew up",
    "Dad just keeled over and isn't reacting",
    "Her eyes rolled back and her arms were twitching",
    "Get me a doctor immediately",
    "I mixed pills and a lot of vodka on purpose",
    "There's no point in me being around",
    "My two-year-old got into the rat poison",
    "He turned grey and is breathing strangely",
  ],
  ordinary: [
    "Please help me understand my results now",
    "How much blood was taken for this test?",
    "Can my heart be checked with this blood test?",
    "Is low hemoglobin why I am out of shape?",
    "What does platelets 90 mean for an operation?",
    "Do I need to fast before the test?",
    "Should I take my pills before the next blood test?",
    "My arm was sore after the blood draw",
    "Why is there blood in my urine result?",
    "Can I eat mushrooms with high uric acid?",
    "I ate before the test, does it matter?",
    "What is a hospital reference range?",
  ],
};
