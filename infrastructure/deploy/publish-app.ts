import { globSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { basePath } from "@serenya/contract";
import { openApiDocument } from "@serenya/contract/openapi";
import type { IdentitySettings } from "../config.ts";
import { edgeRegion } from "../edge/region.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface PublishedFile {
  readonly key: string;
  readonly body: Uint8Array | string;
  readonly type: string;
  /** Files with a hash in their name never change; all others are asked for each time. */
  readonly cache: string;
}

const lasting = "public, max-age=31536000, immutable";
const asked = "no-cache";

/** The built app's files, the contract, and what the app has to know of this installation. */
export function filesToPublish(folder: string, identity: IdentitySettings): readonly PublishedFile[] {
  const built = globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): PublishedFile => {
      const key = path.slice(folder.length + 1);
      const type = types[extname(path)] ?? "application/octet-stream";
      return { key, body: readFileSync(path), type, cache: key.startsWith("assets/") ? lasting : asked };
    });
  const json = (key: string, content: unknown): PublishedFile => ({
    key,
    body: JSON.stringify(content),
    type: "application/json",
    cache: asked,
  });
  // The page last: by then all that it names is there.
  const [page, others] = [built.filter(isPage), built.filter((file) => !isPage(file))];
  return [
    ...others,
    json(`${basePath.slice(1)}/openapi.json`, openApiDocument()),
    json("app-config.json", { providers: signInProviders(identity) }),
    ...page,
  ];
}

const isPage = ({ key }: PublishedFile): boolean => key === "index.html";

const signInProviders = (identity: IdentitySettings) =>
  Object.fromEntries(
    Object.entries(identity).flatMap(([name, { issuers, audiences }]) => {
      const clientId = audiences[0];
      return clientId ? [[name, { issuer: issuers[0], clientId }]] : [];
    }),
  );

/** Puts the files into the bucket and has the edge forget what it knew of them. */
export async function publishApp(
  files: readonly PublishedFile[],
  { bucket, distributionId }: { readonly bucket: string; readonly distributionId: string },
): Promise<void> {
  const s3 = new S3Client({ region: edgeRegion });
  for (const { key, body, type, cache } of files) {
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type, CacheControl: cache }),
    );
  }
  await new CloudFrontClient({ region: edgeRegion }).send(
    new CreateInvalidationCommand({
      DistributionId: distributionId,
      InvalidationBatch: { CallerReference: new Date().toISOString(), Paths: { Quantity: 1, Items: ["/*"] } },
    }),
  );
}
