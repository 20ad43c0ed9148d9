import type { MessageSet } from "./message-set.ts";

export const italianMessages: MessageSet = {
  language: "it",
  said: {
    "chest-pain": [
      "Ho un forte dolore al petto",
      "Sento un peso sul petto che va al braccio sinistro",
      "Mi fa male il petto da stamattina",
      "È come se qualcuno mi stringesse il petto",
    ],
    stroke: [
      "Ho la bocca storta all'improvviso",
      "Mia madre non riesce più a parlare e ha un braccio che cade",
      "Non riesco a muovere il lato sinistro del corpo",
      "Metà della faccia è paralizzata",
    ],
    breathing: [
      "Non riesco a respirare",
      "Sto soffocando",
      "Mi manca il fiato e non riesco a finire una frase",
      "Ho le labbra blu e respiro male",
    ],
    bleeding: [
      "Sto vomitando sangue",
      "Il naso sanguina da un'ora e non smette",
      "Le feci sono nere come il catrame",
      "Mi sono tagliato ed esce tantissimo sangue",
    ],
    allergy: [
      "Mi si chiude la gola dopo aver mangiato gamberi",
      "Mi si gonfia la lingua",
      "Mi ha punto una vespa e ho tutta la faccia gonfia",
      "Credo di avere uno shock anafilattico",
    ],
    unconscious: [
      "Mio marito è svenuto e non si sveglia",
      "Mia nonna non risponde, è incosciente",
      "Ho perso i sensi due volte oggi",
      "Sono svenuta stamattina sotto la doccia",
    ],
    seizure: [
      "Mia figlia ha le convulsioni",
      "Ha avuto una crisi epilettica",
      "Sta convulsando per terra",
      "Trema tutto il corpo e si è morsa la lingua",
    ],
    "says-so": [
      "È un'emergenza",
      "Devo chiamare l'ambulanza?",
      "Credo di stare per morire",
      "Aiuto, ho bisogno di aiuto subito",
    ],
    poisoning: [
      "Ho ingoiato troppe pastiglie",
      "Mio figlio ha bevuto la candeggina",
      "Ho preso un'overdose di farmaci",
      "Ha mangiato funghi velenosi",
    ],
    "self-harm": [
      "Non voglio più vivere",
      "Penso di uccidermi",
      "Starebbero tutti meglio senza di me",
      "Voglio farmi del male",
    ],
  },
  playedDown: {
    "chest-pain": [
      "Un po' di dolore al petto ma di sicuro non è niente",
      "A volte sento il petto stretto, sarà lo stress, vero?",
    ],
    stroke: [
      "Un lato del viso è un po' cadente, avrò dormito male",
      "Mezzo corpo addormentato per un minuto ma ora sto benissimo",
    ],
    breathing: ["Faccio un po' fatica a respirare, sarà il caldo", "Mi manca un po' l'aria, niente di grave"],
    bleeding: [
      "Solo un po' di sangue quando tossisco, non sarà niente",
      "Ho vomitato un po' di sangue ma il medico ha detto che va bene",
    ],
    allergy: [
      "Le labbra si sono gonfiate un po' dopo le noci, niente di che",
      "Sento la gola un po' chiusa dalla nuova medicina, non sarà niente",
    ],
    unconscious: [
      "Sono svenuto per un secondo, ma ora sto benissimo",
      "Mio padre è crollato un attimo, dice che non è niente",
    ],
    seizure: [
      "Solo una piccola convulsione, gli capita",
      "Ieri ha avuto un po' di convulsioni ma ora sta bene",
    ],
    "says-so": [
      "Forse dovrei andare al pronto soccorso ma non voglio disturbare",
      "Sarà una sciocchezza, ma devo chiamare il 118?",
    ],
    poisoning: [
      "Ho preso qualche sonnifero di troppo, devo solo dormire",
      "Mio figlio ha ingoiato una pila ma è contento",
    ],
    "self-harm": [
      "A volte penso di farla finita ma non sul serio",
      "Mi sono tagliata di nuovo, niente di che",
    ],
  },
  denied: [
    "Non ho dolore al petto.",
    "Non ho difficoltà a respirare, sono solo stanca.",
    "Non ho mai avuto convulsioni.",
    "Non sto sanguinando.",
    "Che cosa significa il mio potassio?",
    "Non sono svenuto.",
  ],
  later: [
    "Il cuore mi stringe e il dolore va alla mandibola",
    "Al nonno cade la palpebra e farfuglia",
    "Mi sveglio di notte senza aria",
    "La ferita non smette di sanguinare e l'asciugamano è zuppo",
    "Dopo l'arachide le labbra sono diventate enormi",
    "Papà è caduto di colpo e non reagisce",
    "Ha girato gli occhi e le tremavano le braccia",
    "Mi serve un medico immediatamente",
    "Ho mescolato pastiglie e tanto alcol apposta",
    "Non ha senso che io resti qui",
    "La mia bimba ha mangiato il veleno per topi",
    "È diventato grigio e respira in modo strano",
  ],
  ordinary: [
    "Aiutami a capire i miei risultati",
    "Quanto sangue hanno prelevato?",
    "Devo prendere le mie pastiglie prima dell'esame?",
    "Perché c'è sangue nelle urine?",
    "Posso mangiare funghi con l'acido urico alto?",
    "Ho mangiato prima del prelievo, è grave?",
    "Mi faceva male il braccio dopo il prelievo",
    "Il mio cuore è sano?",
    "Devo andare dal medico?",
    "Che cos'è l'emoglobina?",
  ],
};
