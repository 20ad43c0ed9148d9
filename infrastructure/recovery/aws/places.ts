import { GetFunctionConfigurationCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Environment, stages } from "../../config.ts";
import { eventsBucketName, functionNameOf, tempBucketName } from "../../constructs/names.ts";
import { RecoverFault } from "../fault.ts";

/** Where an installation's things are, as its deployed functions are told. */
export interface AwsPlaces {
  readonly environment: Environment;
  readonly account: string;
  /** For every client: region, and the endpoint of an emulator where there is one. */
  readonly client: { readonly region: string; readonly endpoint?: string };
  readonly tableName: string;
  readonly keyArn: string;
  readonly secretIds: Readonly<Record<"signing-keys" | "email-pepper", string>>;
  readonly tempBucket: string;
  readonly eventsBucket: string;
}

/** Asks AWS who we are, and the function `auth` what it works with: so the tool touches what is in use. */
export async function findPlaces(environment: Environment): Promise<AwsPlaces> {
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const client = { region: stages[environment].region, ...(endpoint && { endpoint }) };
  const { Account: account = "" } = await new STSClient(client).send(new GetCallerIdentityCommand({}));
  const variables = await variablesOfAuth(client, environment);
  const variable = (name: string): string => {
    const value = variables[name];
    if (!value)
      throw new RecoverFault("not-deployed", `The function auth of ${environment} is not told ${name}.`);
    return value;
  };
  return {
    environment,
    account,
    client,
    tableName: variable("DYNAMO_TABLE_NAME"),
    keyArn: variable("KMS_KEY_ID"),
    secretIds: {
      "signing-keys": variable("SIGNING_KEYS_SECRET_ARN"),
      "email-pepper": variable("EMAIL_PEPPER_SECRET_ARN"),
    },
    tempBucket: tempBucketName(environment, account),
    eventsBucket: eventsBucketName(environment, account),
  };
}

async function variablesOfAuth(client: AwsPlaces["client"], environment: Environment) {
  try {
    const { Environment: told } = await new LambdaClient(client).send(
      new GetFunctionConfigurationCommand({ FunctionName: functionNameOf(environment, "auth") }),
    );
    return told?.Variables ?? {};
  } catch (error) {
    if ((error as Error).name !== "ResourceNotFoundException") throw error;
    throw new RecoverFault("not-deployed", `${environment} is not deployed in this account.`);
  }
}
