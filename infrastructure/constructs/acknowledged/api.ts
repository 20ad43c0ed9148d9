import type { OperationName, operations } from "@serenya/contract";
import type { Method, RestApi, Stage } from "aws-cdk-lib/aws-apigateway";
import { acknowledge, hipaaAndNist } from "../../rules/acknowledge.ts";

type Operations = typeof operations;
type OpenOperation = {
  [Name in OperationName]: Operations[Name]["auth"] extends "user" ? never : Name;
}[OperationName];

/** Why each route that asks for no token of ours is open. A new one does not compile without its reason. */
const openReasons: Readonly<Record<OpenOperation, string>> = {
  oauthOnboarding:
    "Nobody has a token before they have an account: the function checks the identity token of Google or Apple, and the route has a throttle of its own.",
  oauthSignin:
    "This is where a token comes from: the function checks the identity token of Google or Apple, and the route has a throttle of its own.",
  refresh:
    "It is asked when the access token has expired: the refresh token in the body is checked, good once, and ends the session when it comes twice.",
  keys: "Public keys, by which anybody may check a receipt: there is nothing in them to protect.",
  subscriptionsWebhook:
    "Apple and Google call it, who have no token of ours: it is to check their signatures, and until it does it answers that it is not available.",
};

/** What the rules find at a route, and why it stays. */
export function acknowledgeMethod(method: Method, name: OperationName): void {
  acknowledge(method, {
    rules: ["AwsSolutions-COG4"],
    reason:
      'Accounts are our own, made from a sign-in with Google or Apple (specification, "Authentication Service"): there is no Cognito, the authorizer function checks our tokens.',
    review: "2027-11-22",
  });
  if (!isOpen(name)) return;
  acknowledge(method, {
    rules: ["AwsSolutions-APIG4", "CKV_AWS_59"],
    reason: openReasons[name],
    review: "2027-05-31",
  });
}

/** What the rules find at the stage, and why it stays. */
export function acknowledgeStage(stage: Stage, { isLogged }: { isLogged: boolean }): void {
  acknowledge(
    stage,
    {
      rules: [...hipaaAndNist("APIGWCacheEnabledAndEncrypted"), "CKV_AWS_120"],
      reason:
        "Every answer is one person's own, and none is to be kept anywhere: what may be kept is kept on the device.",
      review: "2027-11-22",
    },
    {
      rules: hipaaAndNist("APIGWSSLEnabled"),
      reason:
        "A client certificate is for servers behind the API: there is none, it calls functions of this account by IAM.",
      review: "2027-11-22",
    },
  );
  if (isLogged) return;
  acknowledge(stage, {
    rules: [...hipaaAndNist("APIGWExecutionLoggingEnabled"), "AwsSolutions-APIG6"],
    reason:
      "The specification has \"enableDetailedLogging: false\" for prod: the gateway's own log names paths, and with them accounts. The access log has each request's outcome and kind of error.",
    review: "2027-05-31",
  });
}

/** What the rules find at the role by which the gateway writes its logs, and why it stays. */
export const acknowledgeLogRole = (restApi: RestApi): void =>
  acknowledge(restApi.node.findChild("CloudWatchRole"), {
    rules: [
      "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]",
    ],
    reason:
      "One role for the gateway of the whole account, with the policy that AWS keeps for it: API Gateway refuses a role that lacks a right of it.",
    review: "2027-11-22",
  });

const isOpen = (name: OperationName): name is OpenOperation => name in openReasons;
