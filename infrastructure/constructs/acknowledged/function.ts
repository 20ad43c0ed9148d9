import type { FunctionRow } from "@serenya/functions";
import type { IConstruct } from "constructs";
import { type Acknowledgement, acknowledge, hipaaAndNist } from "../../rules/acknowledge.ts";

/** What stands in place of a function's own dead letters, by what sets it off. */
const deadLetters: Readonly<Record<FunctionRow["trigger"]["kind"], string>> = {
  http: "The API calls it: the caller gets the error and asks again, and Lambda never uses a function's own dead letters for such calls.",
  authorizer:
    "The API calls it and waits for its answer: Lambda never uses a function's own dead letters for such calls.",
  queue:
    "Its queue has the dead letters: a message that failed four times lies in serenya-{environment}-process-dead, with an alarm.",
  stream:
    "Its stream has the dead letters: what failed five times is set aside in serenya-{environment}-stream-set-aside, with an alarm.",
};

const ofEvery: readonly Acknowledgement[] = [
  {
    rules: [...hipaaAndNist("LambdaInsideVPC"), "CKV_AWS_117"],
    reason:
      'The specification has no network of ours ("No VPC Required"): all it calls are AWS services over TLS with its own role, nothing can call into it, and a network would add ways out and no protection.',
    review: "2027-11-22",
  },
  {
    rules: ["CKV_AWS_173"],
    reason:
      "Its variables are names and addresses and hold no secret (properties.test.ts), and Lambda encrypts them with a key of its own; with ours, a disabled key would also stop the functions that never use it.",
    review: "2027-11-22",
  },
  {
    rules: ["W3005"],
    reason: "The CDK's function names its role twice, as value and as dependency: the order is the same.",
    review: "2027-11-22",
  },
];

/** What the rules find at a function, and why it stays. */
export function acknowledgeFunction(
  construct: IConstruct,
  { trigger, schedule }: FunctionRow,
  { isReserved }: { isReserved: boolean },
): void {
  acknowledge(construct, ...ofEvery, {
    rules: [...hipaaAndNist("LambdaDLQ"), "Serverless-LambdaDLQ", "CKV_AWS_116"],
    reason: `${deadLetters[trigger.kind]}${schedule ? " Its look by the clock has no letter to lose: it comes again by itself." : ""}`,
    review: "2027-05-31",
  });
  if (isReserved) return;
  acknowledge(construct, {
    rules: [...hipaaAndNist("LambdaConcurrency"), "CKV_AWS_115"],
    reason:
      "Executions are reserved for process alone: fourteen reservations in two installations don't fit an account, and the API's throttle bounds the functions that it calls.",
    review: "2027-05-31",
  });
}
