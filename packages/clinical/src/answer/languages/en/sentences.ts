import type { AnswerSentences } from "../../language.ts";

export const sentences: AnswerSentences = {
  notice:
    "A computer program made this answer from texts that were written before. No AI language model was used. It can make mistakes, so check it against your report.",
  noticeOfModel:
    "An AI language model wrote this ({model}). A program put in every value from your report and checked the words. It can still make mistakes, so check it against your report.",
  notInReport: "I did not find this test in your report.",
  otherInGroup: "These results in your report are about the same part of the body: {names}.",
  noneInGroup: "I did not find any result about this in your report.",
  numberNotFound:
    "I did not find this number among your results. Check it against your report, or ask by the name of the test.",
  otherNumber:
    "I can only judge values that are in this report. If you have this one from somewhere else, ask your doctor or the lab about it today.",
  valueIs: "{name}: {value}.",
  earlier: "Your report also shows an earlier value of {value} ({date}).",
  earlierUndated: "Your report also shows an earlier value of {value}.",
  wentUp: "It has gone up since then.",
  wentDown: "It has gone down since then.",
  same: "It has not changed since then.",
  noEarlier: "This report shows no earlier values, so I cannot tell what has changed.",
  lookOutOfRange: "These results are not in the normal range:",
  noneOutOfRange: "I found no result outside its range, among those that I could judge.",
  someNotJudged: "I could not judge these: {names}.",
  andMore: "There are {count} more. You find them in your list of results.",
  whichTest:
    "Tell me the name of a test and I will tell you what it is about. Your report has, for example: {names}.",
  urgentRows: "This is because of: {names}.",
  notUrgent: "I found nothing that needs care today, among the results that I could judge.",
  askThese: "You could ask your doctor:",
  noQuestions:
    "I have no special question for your doctor. You can still bring the report to your next visit.",
  checkThese:
    "Please check these against your report, because I am not sure that they were read right: {names}.",
  nothingToCheck:
    "No value is in doubt. It is still wise to compare the values that matter to you with your report.",
  noReassurance:
    "I cannot tell you that you are fine, because only a doctor who knows you can. I can tell you what the results say.",
  noTreatment:
    "I cannot help with medicines, doses, diets or other treatment. Please ask your doctor or pharmacist. Do not start, stop or change a medicine because of this report alone.",
  noDiagnosis:
    "I cannot tell you if you have an illness. A lab value alone does not show that. Your doctor can, with your history and an exam.",
  noSymptom:
    "I cannot tell where a complaint comes from. If it is new or strong or gets worse, call your doctor today.",
  offTopic: "I can only help with the results in your report.",
  notUnderstood: "I did not understand that. I can only help with the results in your report.",
  ifUnwell: "If you wrote about how you feel, do not wait for an answer here. Call your doctor.",
  canAsk:
    "You can ask about a test by its name or about a part of the body. You can also ask about a value in your report.",
  about:
    "I am a computer program and not a doctor. I explain lab results with texts that were written before. Where an AI language model helps, the answer says so. I can not tell what illness you have or what to take.",
  privacy:
    "Your question and the results that came with it are used to make this answer. Then they are deleted from the server. The answer is locked so that only your device can open it.",
  courtesy: "Hello. I can help you read the results in your report.",
  explainRange:
    "The normal range holds the values of most healthy people. Some healthy people are a bit outside it. Labs use different ranges, so your report's own range counts first.",
  explainFlag:
    "A flag is a mark that the lab puts beside a value. H or an up arrow means high, L or a down arrow means low. Two letters or the word critical mean very far from the range.",
  explainUnit:
    "The unit says how a value is counted. The same value looks different in another unit, so compare values only in the same unit.",
};
