import type { RejectionCode } from "../../rejection.ts";
import type { Said } from "../language.ts";

const doctor =
  "(?:doctor|doctors|gp|physician|clinician|nurse|hospital|clinic|specialist|pharmacist|practice|line)";

/** Phrases by what they do. Each stands for many: the closed vocabulary keeps out most of what is not here. */
export const refused: readonly Said<RejectionCode>[] = [
  // A diagnosis: what somebody has, has not or may have. "You have two results" and "you have asked" are none.
  [
    / (?:you|your body)(?: (?:may|might|could|can|do|probably|possibly|likely|clearly|also|still|certainly|really|now|then|already|don't|doesn't|not|perhaps|will|would|must|should))* (?:have|has|had|haven't|hasn't|suffer|suffers|got|get|carry|carries|lack|lacks)(?! (?:@|to ask|to know|to remember|questions?|asked|noticed|checked|seen|read|looked|found|(?:(?:\S+ ){0,2}(?:results?|values?|report|questions?|tests?))))(?= )/,
    "diagnosis",
  ],
  [
    / (?:you've|you'd) (?!(?:asked|noticed|checked|seen|read|looked|found|expect|see|like|want)\b)/,
    "diagnosis",
  ],
  [
    / you(?:'re| are| were| aren't)(?! (?:asking|looking|wondering|reading|sure|not sure|able|unsure))(?= )/,
    "diagnosis",
  ],
  [
    / (?:diagnos\w*|disease|diseases|disorder|syndrome|condition|deficien\w+|an?emi[ac]|diabet\w*|prediabet\w*|cancer|tumou?r|leuk\S*mia|hepatitis|cirrhosis|lupus|hypothyroid\w*|hyperthyroid\w*|sepsis|dehydrat\w*|\w+itis|\w+[ae]mia|\w+osis|\w+opath(?:y|ies)|\w+oma|\w+uria|\w+penia|\w+philia)(?= )/,
    "diagnosis",
  ],
  [/ (?:sign|signs|symptoms?|evidence|case|form|proof|hint) of(?= )/, "diagnosis"],
  [/ (?:suffer\w*|afflict\w*)(?= )/, "diagnosis"],
  [
    / (?:means?|shows?|showed|says?|suggests?|indicates?|tells?)(?: us| you)?(?: that)? (?:you(?:'re| are| have|'ve)|there (?:is|are) no)(?= )/,
    "diagnosis",
  ],
  // A treatment: medicines, food, what to do about it.
  [
    / (?:medication\w*|medicat\w+|drugs?|tablets?|capsules?|injections?|infusions?|transfusions?|antibiotics?|statins?|insulin shots?|supplements?|supplementing|remed(?:y|ies)|therap\w+|treat|treats|treated|treating|treatments?|prescri\w+|cure[ds]?|surgery|operation|vaccinat\w+|dos(?:e|es|age|ing)|\w+(?:cillin|mycin|statin|prazole|sartan|olol|pril|floxacin|profen))(?= )/,
    "treatment",
  ],
  [
    / (?:dose|doses|dosage|dosing|units? of|pills? (?:a|per)|times a|twice|once a|daily|per day|every day|each day)(?= )/,
    "treatment",
  ],
  [
    / (?:you (?:should|could|can|may|might|must|need to|have to|ought to|will want to|want to|may want to|might want to|may need to|could try to)|should|please|try to|try|it's worth|it is worth|worth|consider|let's|it (?:can|may|might|could) help to|it helps to|helpful to|better to|best to|good to|need to|remember to|make sure to|recommended to|advised to) (?:also |then |just |always |never |not |simply |please |try to |try )*(?:take|taking|stop|stopping|start taking|start on|avoid|avoiding|eat|eating|drink|drinking|reduce|lower|lowering|increase|boost|improve|improving|cut|skip|quit|exercise|exercising|rest|fast|lose|gain|get more|get less|change|changing|switch|use|using|try|trying|apply|keep taking|go on|have a|have your|do more|do less|make more|work on|raise (?:it|this|your|the)|bring (?:it|this|your|them|the) (?:down|up|back))(?= )/,
    "treatment",
  ],
  [
    /(?:^|[.,;:!?]| and| or| then| so| just| please| not| never) (?:take|stop|avoid|eat|drink|reduce|lower|increase|boost|improve|cut|skip|quit|exercise|rest|lose|switch|apply|swallow|inject)(?! (?:result|value|level|side|end|limit|than|of the))(?= )/,
    "treatment",
  ],
  [
    / (?:more|less|enough|extra|plenty of|much|little) (?:water|food|iron|salt|sugar|meat|fat|sleep|sun|sport|vitamins?|pills?|fluids?) (?:is|are|will|would|can help|could help|may help|helps|to)(?= )/,
    "treatment",
  ],
  [/ (?:helps?|good|works?) against(?= )/, "treatment"],
  [/ (?:less|more|no|enough) \S+ (?:can|could|may|might|will|would)(?= )/, "treatment"],
  [
    / (?:bring|brings|bringing|get|gets|put|puts) (?:it|this|that|them|@\d+) (?:down|up|back)(?= )/,
    "treatment",
  ],
  // Certainty: what a result cannot give.
  [
    / (?:definitely|certainly|undoubtedly|surely|obviously|clearly (?:shows?|is|are|means?|because|due)|guaranteed?|without (?:a )?doubt|no doubt|for sure|must be|must have|has to be|always means?|can only|only means?|proves?|proven|proof|confirms that|100|never means?|rules? out|ruled out|is due to|are due to|due to|because of your|caused by|is because|was caused|results? from|comes from your|the (?:cause|reason) (?:is|was|of|for (?:this|it) is))(?= )/,
    "certainty",
  ],
  // Comfort: nothing may calm.
  [
    / (?:worr\w+|harmless|harm|dangerous\w*|danger|serious\w*|severe\w*|concern\w*|alarm\w*|afraid|fear\w*|scar(?:y|ed|ing)|anxious|nervous|panic\w*|calm\w*|relax\w*|relie\w+|reassur\w*|safe|safely|fine|perfect\w*|ok|okay|healthy|healthily|great|excellent|ideal|wonderful|lovely|optimal|satisfactory|benign|minor|trivial|insignificant|negligible|meaningless|unimportant|nothing (?:to|wrong|bad|stands|special|more to do)|no (?:problems?|issues?|reason|cause|need|concern|harm|risk|danger|sign|signs|trouble|action|further)|not (?:a )?(?:bad|problem|matter|important|an issue|big|worse)|no big|don't matter|doesn't matter|does not matter|mistake|error|false alarm|ignore\w*|all (?:good|clear|well|right|is)|good (?:news|shape|sign|health|result|results)|looks? good|(?<! how | as )well(?! as)|feel(?:s|ing)? (?:well|good|better|right)|just as it should|happy|glad|pleased|luck\w*|comfortabl\w+|positive news|bad|only (?:a )?(?:slight\w*|small|little|minor)|happens? (?:often|a lot|to many)|very common|quite common|(?:most|many|some|few|lots of|other) (?:people|women|men|others|of us)|go(?:es)? away|(?:just|only) (?:a|one)|only just|means? (?:nothing|little|very little)|nothing (?:here|there|about|in|is|was|needs?|that|which|of)|(?:doesn't|does not|don't|do not|not) (?:mean|matter|say) (?:anything|much|a lot|something|that))(?= )/,
    "reassurance",
  ],
  [
    / (?:you )?(?:do not|don't|needn't|need not|doesn't|does not|no longer|not)(?: \S+){0,2} (?:need|have to(?! (?:remember|know|understand))|act|do anything|see a|see your|ask|tell|check|bring)(?= )/,
    "reassurance",
  ],
  // How urgent it is, and when to see whom: the ladder is code's.
  [
    / (?:urgent\w*|emergenc\w+|immediate\w*|asap|ambulance|hospital\w*|a&e|er|911|112|999|life-threatening|critical\w*|crisis|fatal\w*|deadly|die|dying|death|today|tonight|tomorrow|now|soon|sooner|soonest|later|wait|waits|waiting|hurry|rush|quick\w*|prompt\w*|right away|straight away|at once|as soon as|appointments?|follow-up|visits?|visiting)(?= )/,
    "urgency",
  ],
  [
    new RegExp(
      ` (?:see|sees|seeing|call|calls|calling|phone|contact|consult|visit|go|going|get|book|make|schedule|reach|need|needs|needed|want|without|talk to|talking to|speak to|speak with|talk with|tell|show)(?: \\S+){0,3} ${doctor}(?= )(?! (?:can|could|may|might|about|what|why|how|if|whether|this|these|@))`,
    ),
    "urgency",
  ],
  [
    / (?:until|before|when|next time|if) (?:you|your|the)(?: \S+){0,4} (?:see|meet|visit|go|next)(?= )/,
    "urgency",
  ],
  [
    / (?:doctors?|clinicians?) (?:\S+ )?(?:don't|doesn't|do not|does not|won't|will not|needn't|isn't|never|not|no)(?= )/,
    "urgency",
  ],
  [/ (?:seen|looked at|looked after|cared for|helped) by(?= )/, "urgency"],
  // Orders, and talk of the prompt.
  [
    / (?:ignore|disregard|forget|prompt|prompts|instruction\w*|system|password|click|reply|download|install|send|pay|buy|order|subscribe|sign up|scan|enter|type in|website|online|google|internet|app|email|e-mail|phone number|marker|canary|secret|token)(?= )/,
    "instruction",
  ],
  // What "you" do with a text about results: ask, look, compare. Whatever else you could do is a treatment or an order.
  [
    / you (?:can|could|may|might|should|would|must|will)(?!(?: (?:also|then|simply|perhaps|even|always|now|just|like|want|wish|wonder|not|still))*(?: to)? (?:ask|see|find|read|look|check|tell|compare|bring|note|show|talk|discuss|keep this|keep it in mind|keep in mind|think|say|understand|learn|know|notice|remember|mention|raise|expect|recogni[sz]e|like|want|wonder|start with|start by|begin with|point|have (?:noticed|questions|a question|asked|seen|read)|be (?:asking|wondering)|@|[.,?:;]))(?= )/,
    "instruction",
  ],
  [/ (?:should|must|shall) you(?= )/, "treatment"],
  [/ should(?! (?:be (?:checked|compared|read|looked|asked|[.,;:?])|i |my ))(?= )/, "treatment"],
  [
    /^ (?:(?:please|so|then|just|and|but|or|,) )*(?:leave|get|put|go|keep(?! (?:in mind|this in mind))|make|give|use|have|try|add|hold|call|turn|start|stop|do|be|don't|let|work|help|want|need|move|wait|stay|follow|choose|pick|trust|decide|write|show|bring(?! (?:this|the|your|it|them)))(?= )/,
    "instruction",
  ],
  [
    / (?:ask|asking|look|looking)(?: \S+){0,3} for (?!you |your |me |the reason|a reason|the result|it |this |@)/,
    "treatment",
  ],
  [/ wants?(?! to)(?= )/, "treatment"],
  [/ will(?! (?:see|find|notice|know))(?= )/, "certainty"],
  [/ (?:likely|probable|probably|unlikely|impossible|not possible|not be possible)(?= )/, "certainty"],
  [/ (?:no|not|isn't|aren't|never)(?: \S+){0,3} needed(?= )/, "reassurance"],
  [/ as (?:it|they) should(?! be)(?= )/, "reassurance"],
  [/ (?:can|may|could) be sure(?= )/, "certainty"],
  [
    / (?:matters? (?:little|less|not)|little to|easy(?! to (?:answer|read|see|tell|say|explain))|everything|anybody|nobody|first thing(?! to)|often wrong)(?= )/,
    "reassurance",
  ],
  [/ enough(?! to (?:read|see|tell|say))(?= )/, "reassurance"],
  [/ (?:important|importance)(?= )/, "urgency"],
  [/ (?:already|next one|other one|last one)(?= )/, "direction"],
  [
    / (?:(?<! (?:mean|means|meant) )(?:for|in|to) (?:you|yourself)(?= [.,;!?])|a tiny bit|tiny bit|on paper|only [.,;!?]|lab(?:'s)?(?: \S+){0,3} (?:not|isn't|uncertain|too)|ranges? (?:\S+ )?(?:differ|differs|vary|varies|doesn't|does not|don't|do not|isn't|is not|is too))(?= |$)/,
    "reassurance",
  ],
  [/(?<! (?:make|makes)) you feel(?= )/, "diagnosis"],
  [
    / (?:may|can|could|might) (?:be|have been|have) (?:seen|there|found|present|happened|been|had)(?= )/,
    "diagnosis",
  ],
  [
    / (?:doctor|doctors|clinician) (?:can|may|might|could|would|will|should)(?! (?:also |then |best )?(?:tell you (?:how|what (?:it|this|that|these|could|can|might|may|makes|made|@)|why|if|whether|more)|explain|answer|say (?:what|why|how|more)|look at|know|talk about))(?= )/,
    "urgency",
  ],
  [/ bring(?: \S+){0,3} to(?= )/, "urgency"],
  // A result is no other result, and no other thing.
  [
    / (?:same(?! (?:group|part|side|goes|is true|holds|applies|can be said|report|test|kind|sort|direction|way|page|lab|blood))|equal|identical|calls|really)(?= )/,
    "assignment",
  ],
  // "We" is whoever reads the report, and is only unsure.
  [
    / (?:we|we're|us|our)(?: (?:also|always|all|do|would|will|have|had|'d))* (?:are(?! not)|were(?! not)|know|think|believe|recommend|advise|suggest|say|said|tell|told|think|promise|ensure|made|make|need|care|help|offer|provide|doctor|doctors|team|lab|website|service)(?= )/,
    "instruction",
  ],
  [/ (?:lower|higher|more|less|better) than (?:the )?@\d/, "direction"],
  // How many times, and how far: sums of the model's own.
  [
    / (?:twice|double[ds]?|triple[ds]?|half|third|quarter|times|fold|percent|per cent|percentage|dozens?|hundreds?|thousands?|as (?:high|low|much|little) as)(?= )/,
    "number",
  ],
  [
    / (?:approximately|roughly|nearly|almost|around|about|close to|up to|at least|at most|not|under|over|above|below|than) (?:@value|0)/,
    "number",
  ],
];

/** The same, but for what our own texts say: "over the years", "goes up". */
export const refusedUnlessOurs: readonly Said<RejectionCode>[] = [
  [/ (?:weeks?|months?|days?|hours?|minutes?|years?|time|times|yet|early|earlier)(?= )/g, "urgency"],
  [
    / helps?(?! (?:to |you to |you |us )?(?:ask|look|check|know|compare|understand|see|read|explain|show|tell|keep))(?= )/g,
    "treatment",
  ],
  [/ good(?! (?:question|questions|thing to|to (?:ask|know|check)|way to|one to))(?= )/g, "reassurance"],
  [/ right(?! (?:within|inside|at))(?= )/g, "reassurance"],
  [/(?<! (?:report|result|test|this|that)) alone(?= )/g, "reassurance"],
  [/ common(?= )/g, "reassurance"],
  [/ (?:should|shall) (?:i|my)(?: \S+)(?= )/g, "treatment"],
  [/ there (?:can|may|might|could) be(?= )/g, "diagnosis"],
  [/ too (?:little|much|few|many)(?= )/g, "direction"],
  [/ you need(?! to (?:ask|know|remember))(?= )/g, "treatment"],
  // A change needs two dates: trends are computed by code.
  [
    / (?:increase[ds]?|increasing|decrease[ds]?|decreasing|rise|rises|rising|rose|risen|dropp?\w*|fallen|improv\w+|worse\w*|got (?:better|higher|lower)|gone (?:up|down)|went (?:up|down)|(?:goes|going|go|come|came|moved) (?:up|down)|changed|unchanged|stable|steady|trend\w*|since(?! (?:it|its|they|this|that|both|your|the|@))|earlier|previous\w*|last time|before it|than (?:before|last|it was|they were))(?= )/g,
    "direction",
  ],
];
