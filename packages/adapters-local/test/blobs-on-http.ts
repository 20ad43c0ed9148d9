import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type BlobOptions, type LocalBlobs, openBlobs } from "../src/index.ts";

export interface BlobsOnHttp {
  readonly blobs: LocalBlobs;
  readonly url: string;
  close(): Promise<void>;
}

/** Opens blobs in the folder, their upload forms served on a free port of loopback. */
export async function blobsOnHttp(folder: string, options: Partial<BlobOptions> = {}): Promise<BlobsOnHttp> {
  const server = createServer((request, response) => {
    blobs.handleUploadRequest(request, response).catch((fault: unknown) => server.emit("error", fault));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads`;
  const blobs = await openBlobs(folder, { secret: new Uint8Array(32).fill(7), publicUrl: url, ...options });
  return {
    blobs,
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
