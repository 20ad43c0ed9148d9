import { type Environment, fixed, stages } from "../config.ts";
import { backendStackName, edgeStackName } from "../constructs/names.ts";
import { edgeRegion } from "../edge/region.ts";
import { executionsNeeded } from "./checks.ts";

type Plan = (environment: Environment, account: string) => readonly string[];

const stacks: Plan = (environment, account) => [
  `  ${backendStackName(environment)} in ${stages[environment].region}, account ${account}`,
  `  ${edgeStackName(environment)} in ${edgeRegion}, account ${account}`,
];

/** What each command is about to do, said before it does it. */
export const plans: Readonly<Record<"deploy" | "diff" | "destroy", Plan>> = {
  deploy: (environment, account) => [
    `This packs fourteen functions and deploys, or changes, two stacks of ${environment}:`,
    ...stacks(environment, account),
    `It takes ${executionsNeeded(environment)} of the account's executions (${fixed.processReservedConcurrency} are reserved for process).`,
    "Then it fills the secrets if they are empty, builds the app and puts it behind CloudFront.",
    ...(stages[environment].isDurable
      ? ["Table, events, key and secrets stay when the stack goes; events can't be deleted for seven years."]
      : []),
  ],
  diff: (environment, account) => [
    `This compares two stacks of ${environment} with what is deployed, and changes nothing:`,
    ...stacks(environment, account),
  ],
  destroy: (environment, account) => [
    `This deletes ${environment} with all accounts, documents and events in it, for good:`,
    ...stacks(environment, account),
  ],
};
