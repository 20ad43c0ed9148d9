import { type FunctionName, type FunctionRow, manifest, type Need } from "@serenya/functions";
import type { Metafile } from "esbuild";

/** Which client of the SDK stands behind each kind of need. */
const clientOf: readonly (readonly [prefix: string, client: string])[] = [
  ["table:", "client-dynamodb"],
  ["temp:", "client-s3"],
  ["events:", "client-s3"],
  ["keys:", "client-kms"],
  ["secret:", "client-secrets-manager"],
  ["model:", "client-bedrock-runtime"],
];

/** The clients that a function needs, by the manifest. */
export function neededClients(name: FunctionName): readonly string[] {
  const { needs }: { readonly needs: readonly Need[] } = manifest[name] satisfies FunctionRow;
  const found = clientOf.filter(([prefix]) => needs.some((need) => need.startsWith(prefix)));
  return [...new Set(found.map(([, client]) => client))].sort(byName);
}

/** The clients that its bundle is made of, by the bundler. */
export function bundledClients({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap(({ inputs: all }) =>
    Object.entries(all).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const found = inputs.flatMap((path) => /@aws-sdk\/(client-[\w-]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(found)].sort(byName);
}

const byName = (one: string, other: string): number => one.localeCompare(other);
