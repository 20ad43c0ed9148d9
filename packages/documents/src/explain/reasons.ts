import { crossRules } from "@serenya/clinical";

/** What a reason code means, in a sentence for whoever looks at the page. */
const SENTENCES: Readonly<Record<string, string>> = {
  "cut-at-edge": "Name, value or unit touches the edge of the picture: a part of it may be missing.",
  "ink-missing": "A character of the value or unit has no ink on the drawn page.",
  "letters-unsure": "The font, or the character itself, does not say for certain which letter it is.",
  "text-over-value": "Other text, seen or unseen, stands where the value stands.",
  "picture-over-value": "A picture or shape that is drawn later lies over the value.",
  "ink-beside-value":
    "Beside the value is ink that no reader made a character of: a sign or digit may be lost.",
  "decimal-mark-unclear": "The page does not settle whether its mark is a decimal mark.",
  "decimals-unlike-range":
    "The value has no decimals, its range has, and it lies far outside: a mark may be lost.",
  "decimal-mark-lost":
    "Two digits stand as far apart as with a decimal mark between them, and none was seen.",
  "flag-contradicts-range": "The printed flag says something else than value and range.",
  "no-result-given": "The page says that there is no result yet, or none at all.",
  "name-unknown": "Nothing beside its place says that this is a result.",
  "text-unknown": "No list knows this text as a result.",
  "two-values": "Two values stand in the row.",
  "second-value": "A second value stands beside the first.",
  "newest-unclear": "Several dates, and it is not certain which one is the newest.",
  "several-patients": "The document is about more than one person.",
  "value-or-limit": "The number may be a limit and not a result.",
  "unit-missing": "The unit is missing where others have one.",
  "figures-unsure": "Most values on this page could not be read as numbers.",
  "name-above": "The name stands above the value.",
  "value-unclear": "Something unexplained stands in the value's cell.",
  "heading-unclear": "The heading of the column is not clear.",
  "value-wrapped": "The value goes on in the next line.",
  "implausible-value": "No living person has such a value in this unit.",
  "readers-disagree": "The two readers of the picture saw different values here.",
  "unit-unknown": "The unit on the picture is on no list, so it may be misread.",
  "unit-unlike-name": "Nothing of this name is measured in this unit: it may be that of another row.",
  "status-for-value": "A word that judges a number stands where the number should be.",
  "readers-disagree-name": "The two readers of the picture saw different names here.",
  "readers-disagree-unit": "The two readers of the picture saw different units here.",
  "read-twice-differently": "Two pictures of the same row were read differently.",
  "check-value-first": "The possible values differ in urgency: the value must be checked first.",
};

/** The sentence of a reason code: of a rule about several results, its source. */
export function sentenceOf(reason: string): string | null {
  const rule = crossRules.find(({ code }) => code === reason);
  if (rule)
    return `Does not fit the results that it depends on, and one misread number would explain it. Source: ${rule.source}.`;
  return SENTENCES[reason] ?? null;
}
