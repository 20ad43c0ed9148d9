import { type FunctionName, functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { pascal } from "../constructs/names.ts";
import { type Properties, synthesise } from "./support/templates.ts";

const { prod } = synthesise();

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Properties;
}
const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const statementsOf = (name: FunctionName): Statement[] =>
  Object.entries(prod.backend.resources)
    .filter(([id, { Type }]) => Type === "AWS::IAM::Policy" && id.startsWith(`${pascal(name)}FunctionRole`))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);

/** A resource in short: what it is, and the last part of its name. */
function short(resource: unknown): string {
  const text = JSON.stringify(resource);
  const known: readonly (readonly [RegExp, string])[] = [
    [/ProfilesTable.*\/index\/GSI2/, "table/GSI2"],
    [/ProfilesTable.*StreamArn/, "stream"],
    [/ProfilesTable.*\/stream\/\*/, "table's streams"],
    [/ProfilesTable/, "table"],
    [/TempBucket[^"]*","Arn"\]\},"(\/[a-z]+\/\*)"/, "temp"],
    [/TempBucket/, "temp"],
    [/EventsBucket/, "events"],
    [/EncryptionKey/, "key"],
    [/SigningKeys/, "signing-keys"],
    [/EmailPepper/, "email-pepper"],
    [/IncomingQueue/, "queue"],
    [/StreamTriggerSetAside/, "set-aside"],
    [/log-group/, "own log"],
    [/inference-profile/, "model's profile"],
    [/arn:aws:bedrock:[a-z]+-[a-z]+-\d::foundation-model/, "model"],
  ];
  const [, name = text] = known.find(([pattern]) => pattern.test(text)) ?? [];
  const prefix = /"(\/(?:incoming|outgoing|jobs|observability)\/\*)"/.exec(text)?.[1] ?? "";
  return `${name}${prefix}`;
}

/** What a condition binds the statement to. */
function bound(condition: Properties): string {
  const equals = condition?.StringEquals ?? {};
  if (equals["kms:ViaService"]) return ` through ${equals["kms:ViaService"].split(".")[0]}`;
  if (equals["bedrock:InferenceProfileArn"]) return " through its profile";
  return equals["kms:EncryptionContext:purpose"] ? " for profile-fields" : "";
}

/** Every right of a function, one line each. */
const rightsOf = (name: FunctionName): string[] =>
  [
    ...new Set(
      statementsOf(name).flatMap(({ Action, Resource, Condition }) =>
        listOf(Action).flatMap((action) =>
          listOf(Resource).map((one) => `${action} ${short(one)}${bound(Condition)}`),
        ),
      ),
    ),
  ]
    // What all of them may.
    .filter((right) => !/^(logs:(CreateLogStream|PutLogEvents) own log|xray:Put\w+ "\*")$/.test(right))
    .sort((one, other) => (one < other ? -1 : 1));

const readsTemp = ["kms:Decrypt key through s3", "s3:ListBucket temp"];
const writesTemp = ["kms:GenerateDataKey key through s3"];
const signs = ["kms:Decrypt key through secretsmanager", "secretsmanager:GetSecretValue signing-keys"];
const reads = (...parts: string[]) => [...readsTemp, ...parts.map((part) => `s3:GetObject temp/${part}/*`)];
const writes = (...parts: string[]) => [
  ...writesTemp,
  "s3:ListBucket temp",
  ...parts.flatMap((part) => [`s3:GetObject temp/${part}/*`, `s3:PutObject temp/${part}/*`]),
];
const deletes = (...parts: string[]) => parts.map((part) => `s3:DeleteObject temp/${part}/*`);
const encryptsFields = ["kms:Decrypt key for profile-fields", "kms:GenerateDataKey key for profile-fields"];
const changesProfile = ["dynamodb:GetItem table", "dynamodb:PutItem table"];

/** What each function may do beside writing its own log and traces. Nothing else, and nothing less. */
const rights: Readonly<Record<FunctionName, readonly string[]>> = {
  auth: [
    ...changesProfile,
    "dynamodb:Query table/GSI2",
    ...encryptsFields,
    ...signs,
    "secretsmanager:GetSecretValue email-pepper",
  ],
  upload: [...changesProfile, ...writes("jobs"), "s3:PutObject temp/incoming/*"],
  process: [
    ...changesProfile,
    ...reads("incoming", "jobs", "outgoing"),
    ...writes("jobs", "outgoing"),
    ...deletes("incoming", "outgoing"),
    ...signs,
    "bedrock:InvokeModel model through its profile",
    "bedrock:InvokeModel model's profile",
    "kms:Decrypt key through sqs",
    "sqs:DeleteMessage queue",
    "sqs:GetQueueAttributes queue",
    "sqs:ReceiveMessage queue",
  ],
  status: reads("jobs", "incoming"),
  result: reads("jobs", "outgoing"),
  "chat-prompts": [],
  "chat-messages": [...changesProfile, ...writes("incoming", "jobs")],
  "chat-status": reads("jobs", "incoming", "outgoing"),
  "doctor-report": [...changesProfile, ...writes("incoming", "jobs")],
  cleanup: [...reads("jobs"), ...writes("jobs"), ...deletes("incoming", "outgoing"), ...signs],
  subscriptions: ["dynamodb:GetItem table"],
  user: [
    ...changesProfile,
    "dynamodb:DeleteItem table",
    ...encryptsFields,
    ...reads("jobs"),
    ...writes("jobs"),
    ...deletes("incoming", "outgoing"),
    ...signs,
  ],
  authorizer: ["dynamodb:GetItem table", ...signs],
  "stream-processor": [
    "dynamodb:DescribeStream stream",
    "dynamodb:GetRecords stream",
    "dynamodb:GetShardIterator stream",
    "dynamodb:ListStreams table's streams",
    "kms:Decrypt key through s3",
    "kms:GenerateDataKey key through s3",
    "kms:Decrypt key through sqs",
    "kms:GenerateDataKey key through sqs",
    "s3:GetObject events/observability/*",
    "s3:ListBucket events",
    "s3:PutObject events/observability/*",
    "sqs:SendMessage set-aside",
  ],
};

describe("grants", () => {
  it.each(functionNames)("%s may do what it needs, and nothing more", (name) => {
    expect(rightsOf(name)).toEqual([...new Set(rights[name])].sort());
  });

  it("name actions outright", () => {
    const actions = functionNames.flatMap((name) =>
      statementsOf(name).flatMap(({ Action }) => listOf(Action)),
    );
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  it("are on named resources: the wildcards are objects of a prefix, streams of the table, a log's streams, and traces", () => {
    const wild = functionNames.flatMap((name) =>
      statementsOf(name).flatMap(({ Action, Resource }) =>
        listOf(Resource).flatMap((one) =>
          JSON.stringify(one).includes("*") ? [`${listOf(Action)[0]?.split(":")[0]} ${short(one)}`] : [],
        ),
      ),
    );
    const reasons: readonly RegExp[] = [
      /^s3 (temp|events)\/\w+\/\*$/,
      /^dynamodb table's streams$/,
      /^logs own log$/,
      // X-Ray's actions know no resource: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html
      /^xray "\*"$/,
    ];
    expect(wild.filter((one) => !reasons.some((reason) => reason.test(one)))).toEqual([]);
  });

  it("let nobody use the key but through a service, or in the profile's context", () => {
    const open = functionNames.flatMap((name) =>
      statementsOf(name).filter(
        ({ Action, Condition }) =>
          listOf(Action).some((action) => action.startsWith("kms:")) && bound(Condition) === "",
      ),
    );
    expect(open).toEqual([]);
  });
});
