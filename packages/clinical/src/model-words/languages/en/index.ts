import { stem } from "../../text/stem.ts";
import type { WordsLanguage } from "../language.ts";
import { claims } from "./claims.ts";
import { refused, refusedUnlessOurs } from "./refused.ts";
import { vocabularyWords } from "./vocabulary.ts";

const numberWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half halves quarter quarters third thirds fourth fifth tenth twice thrice double triple couple pair percent nil nought oh both";

const conditions =
  "infection infections swelling swollen inflamed inflammation illness ill sick disease trouble cancer tumor tumors diabetes pregnancy pregnant allergy bleeding bleed bruise loss clot weak weakness stress hurt stones blocked broken cramps fever cold tired dizzy thirsty shaky confused pain sore damage risk medicine medicines medication pill pills alcohol smoking drink diet food sport meat vomiting";

export const english: WordsLanguage = {
  language: "en",
  stem,
  vocabulary: new Set(vocabularyWords.map(stem)),
  notNames: new Set(
    "blood im mon bas quick cast cor un temp lead mixed mid fit got alcohol volume color colour others other ratio control result level reaction appearance clarity weight height age sex count test body stress free total direct index share number size group culture deposit quantity note value values".split(
      " ",
    ),
  ),
  claims,
  negations:
    / (?:not|no(?! ,)|neither|nor|never|none|hardly|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|cannot|couldn't|won't|wouldn't|hasn't|haven't|without|rather|instead|unless|except|far)(?= )/g,
  negationEnds: / (?:why|because|how|what|but)(?= )/,
  softeners:
    / (?:slightly|a little|a bit|a touch|somewhat|mildly|marginally|just|barely|borderline|(?<! the) only|fairly|rather|moderately)(?: too)? $/,
  strengtheners:
    / (?:very|far|much|well|extremely|severely|dangerously|critically|seriously|significantly|really|considerably|clearly|markedly|so|most|more|less|quite|especially|particularly)(?: too)? $/,
  supposed:
    / (?:asked|ask|asking|asks|wonder|wondered|wondering|know|check|question)(?: \S+){0,4} (?:whether|if)(?= )/,
  vague: / (?:some|few|several|two|three|four|five|six|these|following|both)(?= )/,
  echoes: [
    [/^ no(?= [.,;!?])/g, "no"],
    [/^ yes(?= [.,;!?])/g, "yes"],
    [/ so (?:is|are|was|were|does|do)(?= )/g, "same"],
    [/ (?:neither|nor) (?:is|are|was|were|does|do)(?= )/g, "not"],
    [/ (?:is|are|was|were)(?: (?:too|as well|also))(?= [.,;!?])/g, "same"],
    [
      /(?<! (?:what|how|which|where|whether|that)(?: \S+){1,3}) (?:is|are|was|were|does|do)(?= [.,;!?])/g,
      "is",
    ],
    [
      / (?:is not|are not|was not|were not|was never|is never|isn't|aren't|wasn't|weren't|does not|do not|doesn't|don't)(?: either)?(?= [.,;!?])/g,
      "not",
    ],
    [/ (?:the )?same (?:goes|is true|holds|applies|can be said)(?: (?:for|of|to))?(?= )/g, "same"],
    [/ (?:as well as|along with|together with|just like|just as|like)(?= @)/g, "joined"],
  ],
  copula:
    / (?:is|are|was|were|isn't|aren't|wasn't|weren't|be|been|came|comes|come|looks?|seems?|stays?|remains?|reads?|lies|sits|stands|being|it's|they're)(?= |$)/,
  betweenClaimAndName:
    /^ (?:(?:result|results|level|levels|value|values|reading|count|of|for|in|your|the|is|are)\s){0,4}$/,
  possessive: / (?:your|this|that|the|my|its|their|these|those|have|has|had|is|are) $/,
  pronouns: / (?:it|it's|this|that's|they|they're|these|those|both|yours|its|neither)(?= )/,
  firstOfTwo: / (?:first|former)(?: one| result| value)? (?:is|was|lies|isn't) $/,
  secondOfTwo: / (?:second|latter|other)(?: one| result| value)? (?:is|was|lies|isn't) $/,
  labRange:
    / (?:lab|lab's|laboratory|laboratory's|printed|prints|report's)(?: \S+){0,4} (?:range|limits?)(?= )| (?:range|limits?)(?: \S+){0,4} (?:lab|laboratory|printed|prints|report)(?= )/,
  wholes:
    / (?:all|every|each|most|none|any|rest|remaining)(?: of)?(?: (?:the|your|these|my|our|its))*(?: other| remaining| rest)?(?: of)?(?: (?:the|your))* (?:results?|tests?|values?|readings?|ones|report|rest|else|blood|numbers)(?= )| (?:other|remaining) (?:results|tests|values|readings|ones|numbers)(?= )| (?:everything|nothing|anything|others)(?: else)?(?= )/,
  wholesAlone: / (?:all|each|most|none|both)(?: (?:are|is|lie|lies|in|within|look|looks))(?= )/,
  beforeValue:
    /^(?:(?:of|is|was|at|came|back|in|reads?|measured|level|levels|value|result|results|your|the|a|stands|stood|shows|showed|as|with|it|has|printed|reported|listed|on|report|this|that|which|count|test|[,:(=-]|is,|:|yours|here|it|it's|so|(?:with)?in (?:its |the )?(?:normal )?range|is (?:too )?(?:low|high|normal|raised|elevated)|came back (?:low|high|normal))\s?){0,8}$/,
  atStart: /^ (?:at|with|with a value of) $/,
  betweenStartAndName: /^ , (?:your |the )?$/,
  notOfValue:
    / (?:range|ranges|limits?|interval|cutoff|reference|target|goal)(?: values?| levels?)? (?:for|of|in|on) (?:your |the |a )?@\d+(?: \S+){0,7} $| (?:expects?|expected|usual|average|typical|target|healthy|upper|lower|should|normal (?:value|level|result|number)s?|ideal|most|others?)(?: (?:for|of|in|to|have|be|your|the|a|an|people))* @\d+(?: \S+){0,7} $| normal @\d+ (?:is|was|are) $/,
  afterValue:
    /^ (?:higher|lower|above|below|over|under|more|less|too|off|short|outside|beyond|away|from|per|or|to|times|plus|minus|up|down|@|0|!!|- |\u2013 )/,
  beforeRange:
    / (?:range|ranges|limits?|interval|between|within|outside|inside|below|above|under|over|in|out|from|than|of)(?: \S+){0,6} $/,
  coordination: /^ (?:and|or|and your|and the) (?=@)/,
  numberWords: new Set(numberWords.split(" ")),
  counts: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, both: 2 },
  counted:
    / (?<= both )|(?<= (?:these|those) \S+) | (?:(?:of|your|the|these|those|other|more|of them|here|low|high)\s)*(?:results?|tests?|values?|readings?|@\d+|are|is|lie|were|stand|:|[.,])/y,
  noCounts:
    / (?:(?:this|that|which|each|another|other|any|no|every|only|first|last|second|the|bad|good|low|high|lower|higher|some) one|one (?:of|another|thing|question|part|reason|way|topic|result|test|value|that|to|more|good))(?= )/g,
  checking:
    / (?:check|checks|checked|checking|compare|compared|sure|certain|confirm|confirmed|read|unclear|clear|clearly|doubt)(?= )/,
  hedges: / (?:can|could|may|might|perhaps|maybe|possibly|possible|sometimes|whether)(?= )/,
  conditionals: / (?:when|if)(?= )/,
  beforeCondition:
    / (?:be|is|are|was|were|been|there's|it's|that's|isn't|aren't|your|which|what|see|seen)(?: (?:a|an|the|some|any|no|not|your|only|just|such))* $/,
  modals:
    / (?:may|might|could|can|will|would|should|must|cannot|can't)(?: (?:not|also|well|still))* be(?: (?:a|an|the|too))* $/,
  conditions: new Set(conditions.split(" ").map(stem)),
  inQuestions: new Set(["i", "my", "me", "mine"]),
  refused,
  refusedUnlessOurs,
  causes: / (?:because|since|so that|that's why|that is why|which is why|thanks to)(?= )/,
  purposes: [
    / (?:ask|asking|asked|question|questions)(?= )/,
    / (?:doctor|clinician) (?:\S+ )?(?:tell|explain|answer|say|look at)(?= )/,
    / (?:check|checked|compare|compared|certain|sure|clear|clearly|read) (?:\S+ ){0,4}(?:report|paper|page|value|it|them|against)(?= )/,
    / (?:not|isn't|wasn't|couldn't) (?:\S+ ){0,2}(?:certain|sure|clear|read)(?= )/,
    /^ (?:each|here|there|these|those|this|the|your|some|several|both|two|three|four|looking)(?: \S+){0,8} (?:results?|report|tests?)(?= )/,
    / remember(?= )/,
    / (?:belong|belongs|fit|fits|hang|connected|linked|together|side by side|depends)(?= )/,
    /^ (?:yes|no) [.,!] $/,
    /^ (?:let's|to sum up|in short|so , in short)(?= )/,
  ],
  owners: new Set(["your"]),
  clauseStarts: new Set(
    "and but so that then because while whereas as since therefore thus hence".split(" "),
  ),
  conclusions: new Set("so then because therefore thus hence".split(" ")),
  verbs: new Set(
    "is are was were isn't aren't be been has have had does do can could may might will would should must need needs make makes look looks seem seems carry carries".split(
      " ",
    ),
  ),
  afterThing: new Set(
    "result results test tests level levels value values count report reading was were and or in of to that which when stores share stand stands look looks"
      .split(" ")
      .map(stem),
  ),
  of: "of",
};
