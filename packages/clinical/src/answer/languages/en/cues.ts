import type { AnswerLanguage } from "../../language.ts";

const ending =
  "cancer|leukemi*|leukaemi*|lymphoma|tumor|tumour|diabet*|prediabet*|anemi*|anaemi*|hepatitis|cirrhosis|lupus|hiv|aids|hypothyroid*|hyperthyroid*|gout|sepsis|infection|disease|syndrome|failure|pregnant|sick|ill|dying";

/** Cues of suggested questions and free ones. A message may give several; the intents stand in an order. */
export const cues: AnswerLanguage["cues"] = {
  treatment: [
    "should i|can i|do i need to|must i|may i|is it safe to|ok to|okay to & take|taking|stop|stopping|start|starting|skip|increase|reduce|double|halve|eat|eating|drink|avoid|fast|exercise",
    "what|which|how much|how many|how often & take|dose|doses|dosage|mg|pill|pills|tablet|tablets|supplement*|medicine|medicines|medication|medications|drug|drugs|diet|foods|eat",
    "how & lower|raise|increase|reduce|fix|treat|cure|improve|bring down|boost|get rid|correct",
    "treat|treated|treatment|treatments|cure|cured|remedy|remedies|therapy|prescri*|dosage|supplement*",
    "my|the|this & dose|medication|pills|tablets & change|right|enough|too much|too high|double|stop",
    "antibiotic*|statin*|insulin|metformin|ibuprofen|aspirin|warfarin|levothyroxine & should|can|stop|start|take|need|how",
  ],
  diagnosis: [
    `do i have|have i got|have i|am i|could i have|could i be|could it be|could this be|might i have|is it|is this|does this mean|does that mean|mean i have|did i have|what if i have & ${ending}`,
    "what is wrong with me|whats wrong with me|what do i have|what have i got|diagnos*",
    "which|what & disease|illness|condition|disorder & have|is|do",
    "will i|am i|gonna|going to & die|dying",
    "how long & live|life expectancy|survive",
  ],
  symptom: [
    "i|my|me|mine|im|ive & dizzy|tired|fatigue*|exhausted|weak|fever|nausea|nauseous|vomit*|headache*|palpitations|rash|itch*|cramps|swollen|swelling|pain|pains|hurts|hurt|ache|aches|sweating|shivering|sick to my stomach|diarrhea|diarrhoea|constipated|yellow|bruise*|losing weight|lost weight|thirsty|numb|tingling",
    "symptom|symptoms|feel|feeling & why|unwell|ill|sick|bad|terrible|awful|strange|worse|my|cause*",
  ],
  changed: [
    "changed|change|changes|since last|last time|compared|compare|previous|earlier|trend|trends|history|over time",
    "going & up|down",
    "better|worse|improved|improving|worsening|rising|falling & than|before|last|getting|is|are|values|results",
  ],
  unsure: [
    "check|compare & paper|page|original|printed|document|against",
    "not sure|unsure|uncertain|doubt*|misread|read wrong|wrongly read|read right|read correctly|correctly read|confirm|unread|not read|couldnt read|could not read|accurate|accuracy|reliable|missing",
  ],
  "ask-doctor": [
    "ask|question|questions|tell|discuss|say & doctor|gp|physician|specialist|nurse",
    "questions|question & open|left|remain|visit|appointment",
  ],
  "doctor-when": [
    "what should i do|what do i do|what now|what next|next step|next steps|what must i do",
    "when|how soon|how quickly|should i|do i need|do i have & doctor|gp|physician|hospital|er|appointment|clinic|emergency room",
  ],
  urgent: [
    "urgent|urgently|emergency|dangerous|danger|serious|critical|alarming|life threatening|care soon|right away|immediately|scary|worrying|worry|worried|concerned|concerning|how bad|most important|main problem|worst",
  ],
  "out-of-range": [
    "outside|out of range|out of their range|out of the range|not in range|not in the normal|abnormal|not normal|too high|too low|flagged|off|unusual|stand out|stands out",
    "which|what|anything|something|any & high|low|wrong|bad",
  ],
  explain: ["this test|these tests|it|the test|each test & measure*|mean|for|show|explain"],
  reassurance: [
    "tell me|say|just say|promise|confirm|reassure & fine|ok|okay|healthy|nothing|good|normal|alright|well",
    "am i|im & fine|ok|okay|healthy|good|normal|alright|well",
    "its nothing|it is nothing|nothing serious|nothing wrong|no big deal|probably fine|probably nothing|everything fine|everything ok|everything okay|all good|all fine|all normal|dont worry|not worried|feel fine|feel great|i feel well",
    "are|is|everything|results & fine|ok|okay|good|normal|alright",
    "good news|bad news",
  ],
  summary: [
    "summary|summarise|summarize|in short|overview|main points|overall|key points|tldr|simple terms|plain words|gist",
    "what|explain|show|tell|help|understand|go through|walk & results|result|report|labs|lab|tests|findings|values|numbers",
  ],
  range: [
    "reference range|normal range|reference interval|reference value|reference values",
    "what|explain & range|ranges",
  ],
  flag: ["flag|flags|asterisk|star|arrow|letter h|letter l & what|mean|means|why|explain"],
  unit: ["unit|units & what|mean|means|why|explain"],
  about: [
    "who are you|what are you|are you a doctor|are you human|are you an ai|are you ai|are you a robot|are you a bot|chatgpt|real person|language model|who wrote|how do you work|what can you do|what can i ask|help me",
  ],
  privacy: [
    "privacy|private|my data|stored|store|share|shared|confidential|who can see|who sees|server|servers",
  ],
  courtesy: ["hello|hi|hey|thanks|thank|bye|goodbye|good morning|good evening|cheers"],
  "off-topic": [
    "weather|joke|jokes|poem|recipe|football|soccer|politic*|president|election|javascript|python|stocks|bitcoin|movie|song|essay|homework|translate|lottery|horoscope|capital of|news",
  ],
};
