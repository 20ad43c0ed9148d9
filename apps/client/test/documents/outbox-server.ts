import type { Job } from "@serenya/contract";
import { receiptTyp } from "../../../../packages/contract/src/schemas/receipt.ts";
import { resultTyp } from "../../../../packages/contract/src/schemas/sealed.ts";
import { documentResult, job, userId } from "../../../../packages/contract/test/examples.ts";
import { refusal, success } from "../../../../packages/contract/test/fake-server.ts";
import { makeSigner, seal, sign } from "../../../../packages/contract/test/signing.ts";

const at = "2026-11-22T12:00:00.000Z";

interface ServerJob {
  readonly sha256: string;
  readonly deviceKey: Parameters<typeof seal>[2];
  state: Partial<Job>;
}

export interface OutboxServer {
  /** Every request, as "METHOD /path" with JOB for an id. */
  readonly seen: string[];
  readonly jobs: ReadonlyMap<string, ServerJob>;
  /** What a job is once its document is there. */
  becomes: Partial<Job>;
  /** Answers instead of a route, if it gives something. */
  instead: (request: string) => Response | "unreachable" | null;
  readonly fetch: typeof fetch;
}

/**
 * A server with the routes of a document's way, that signs and seals as the real one does. A test changes what
 * jobs turn into (`becomes`), and what some requests get `instead`.
 */
export async function outboxServer(): Promise<OutboxServer> {
  const signer = await makeSigner("one");
  const jobs = new Map<string, ServerJob>();
  const seen: string[] = [];
  const server: OutboxServer = {
    seen,
    jobs,
    becomes: { status: "completed" },
    instead: () => null,
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const { pathname } = new URL(String(input));
      const method = init?.method ?? "GET";
      const request = `${method} ${pathname.replace(/\/result_.*/, "/JOB")}`;
      seen.push(request);
      const other = server.instead(request);
      if (other === "unreachable") throw new TypeError("Failed to fetch");
      return other ?? answer(method, pathname, init?.body);
    },
  };

  async function answer(method: string, path: string, body: unknown): Promise<Response> {
    if (path.endsWith("/process/upload")) return announce(JSON.parse(String(body)));
    if (path.endsWith("/auth/keys")) return success({ keys: [signer.publicKey] });
    const id = path.split("/").at(-1) ?? "";
    const found = jobs.get(id);
    if (!found) return refusal("job_not_found");
    if (path.startsWith("/store/")) {
      found.state = server.becomes;
      return new Response(null, { status: 204 });
    }
    if (path.includes("/status/")) return success(job({ jobId: id, ...found.state }));
    if (method === "DELETE") {
      found.state = { status: "cleaned" };
      const receipt = { subject: "job", jobId: id, deleted: ["outgoing"], at };
      return success({ jobId: id, receipt: await sign(receipt, receiptTyp, signer) });
    }
    const documentSha256 = found.sha256.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const signed = await sign({ ...documentResult, jobId: id, documentSha256 }, resultTyp, signer);
    return success({ jobId: id, sealed: await seal(signed, id, found.deviceKey) });
  }

  function announce({ sha256, deviceKey }: ServerJob): Response {
    const jobId = `result_${userId}_1764000000000_${String(jobs.size).padStart(26, "a")}`;
    jobs.set(jobId, { sha256, deviceKey, state: { status: "waiting-for-upload" } });
    const upload = { url: `http://store.test/store/${jobId}`, fields: { key: "k" }, expiresAt: at };
    return success({ jobId, upload }, 201);
  }
  return server;
}
