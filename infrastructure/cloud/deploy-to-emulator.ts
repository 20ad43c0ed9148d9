import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PutParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import type { Architecture, IdentitySettings } from "../config.ts";
import { backendStackName, edgeStackName } from "../constructs/names.ts";
import { runCdk } from "../deploy/run-cdk.ts";
import { edgeRegion } from "../edge/region.ts";
import type { Emulator } from "./emulator.ts";

export const environment = "dev";
export const region = "eu-west-1";
const backend = backendStackName(environment);
const edge = edgeStackName(environment);

/** How clients in this process reach the emulator. */
export const clientOptions = ({ endpoint, account }: Emulator, at = region) => ({
  region: at,
  endpoint,
  credentials: { accessKeyId: account, secretAccessKey: "emulator" },
});

/** The same for a process of its own. */
export const variables = ({ endpoint, account }: Emulator, folder: string) => ({
  HOME: folder,
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: account,
  AWS_SECRET_ACCESS_KEY: "emulator",
  AWS_REGION: region,
  AWS_EC2_METADATA_DISABLED: "true",
});

export const hostArchitecture: Architecture = process.arch === "arm64" ? "arm64" : "x86_64";

export const bootstrap = (emulator: Emulator, folder: string): Promise<string> =>
  runCdk(["bootstrap", ...[region, edgeRegion].map((at) => `aws://${emulator.account}/${at}`), "--app", ""], {
    environment: variables(emulator, folder),
  });

/** The real app's templates, for this machine's processor and the development identity provider. */
export async function synthesise(
  emulator: Emulator,
  {
    folder,
    bundles,
    identity,
    modelEndpoint,
  }: { folder: string; bundles: string; identity: IdentitySettings; modelEndpoint: string },
): Promise<{ assembly: string; left: readonly string[] }> {
  const assembly = join(folder, "cdk.out");
  const context = {
    bundles,
    architecture: hostArchitecture,
    identity: JSON.stringify(identity),
    modelEndpoint,
  };
  const asked = Object.entries(context).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  await runCdk(["synth", "-q", "-o", assembly, ...asked, backend, edge], {
    environment: variables(emulator, folder),
  });
  deployAsOurselves(assembly);
  return { assembly, left: leaveOutUnknownTypes(assembly) };
}

/**
 * With the emulator's checks of rights on, the roles that the bootstrap makes may not write into its own bucket: the
 * emulator does not know one of their conditions. The stack's own roles are checked; what deploys it is not.
 */
function deployAsOurselves(assembly: string): void {
  for (const file of readdirSync(assembly).filter((name) => /^manifest\.json$|\.assets\.json$/.test(name))) {
    const path = join(assembly, file);
    const roles = new Set(["assumeRoleArn", "cloudFormationExecutionRoleArn", "lookupRole"]);
    const without = JSON.parse(readFileSync(path, "utf8"), (key, inner) =>
      roles.has(key) ? undefined : inner,
    );
    writeFileSync(path, JSON.stringify(without));
  }
}

/**
 * Types that the emulator refuses a whole template for, or has wrong: what one stack hands to the other it would
 * write into the wrong region. A template assertion stands for each.
 */
const unknownTypes = new Set([
  "AWS::Budgets::Budget",
  "AWS::Logs::QueryDefinition",
  "AWS::WAFv2::WebACLAssociation",
  "Custom::CrossRegionExportWriter",
]);

function leaveOutUnknownTypes(assembly: string): readonly string[] {
  const file = join(assembly, `${backend}.template.json`);
  const template = JSON.parse(readFileSync(file, "utf8"));
  const left: string[] = [];
  for (const [id, resource] of Object.entries<{ Type: string; DependsOn?: string[] }>(template.Resources)) {
    if (!unknownTypes.has(resource.Type)) continue;
    delete template.Resources[id];
    left.push(resource.Type);
  }
  writeFileSync(file, JSON.stringify(template, withoutUncheckable));
  return left;
}

/**
 * What the emulator's checks of rights can't judge, and so would refuse: loopback has no TLS, and the conditions on
 * the key's use (which service asks, in which context) are unknown to it.
 */
function withoutUncheckable(_key: string, inner: unknown): unknown {
  if (!Array.isArray(inner)) return inner;
  return inner
    .filter((one) => !/aws:SecureTransport|s3:TlsVersion/.test(JSON.stringify(one?.Condition ?? {})))
    .map((one) => {
      if (!/"kms:(ViaService|EncryptionContext:)/.test(JSON.stringify(one?.Condition ?? {}))) return one;
      const { Condition: _, ...rest } = one;
      return rest;
    });
}

const deploy = (emulator: Emulator, folder: string, assembly: string, stack: string) =>
  runCdk(
    [
      "deploy",
      "--app",
      assembly,
      stack,
      "--exclusively",
      "--require-approval",
      "never",
      "--progress",
      "events",
    ],
    { environment: variables(emulator, folder) },
  );

export const deployBackend = (emulator: Emulator, folder: string, assembly: string): Promise<string> =>
  deploy(emulator, folder, assembly, backend);

/** The API's id, which the one stack would have handed to the other, is put where the other looks for it. */
export async function deployEdge(
  emulator: Emulator,
  { folder, assembly, apiId }: { folder: string; assembly: string; apiId: string },
): Promise<void> {
  const template = readFileSync(join(assembly, `${edge}.template.json`), "utf8");
  const names = new Set(
    [...template.matchAll(/resolve:ssm:(\/cdk\/exports\/[^}]+)\}/g)].map(([, name]) => name),
  );
  const ssm = new SSMClient(clientOptions(emulator, edgeRegion));
  for (const Name of names) await ssm.send(new PutParameterCommand({ Name, Value: apiId, Type: "String" }));
  await deploy(emulator, folder, assembly, edge);
}
