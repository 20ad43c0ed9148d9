import { createHash } from "node:crypto";
import { type DeviceKeyPair, generateDeviceKey } from "@serenya/contract/client";
import type { Person } from "./person.ts";

export interface Form {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

/** Announces a document; throws when it is refused. */
export async function announce(
  person: Person,
  bytes: Uint8Array,
  deviceKey?: DeviceKeyPair,
): Promise<{ jobId: string; form: Form }> {
  const answer = await person.client.upload({
    body: {
      size: bytes.length,
      type: "application/pdf",
      sha256: sha256Of(bytes),
      deviceKey: (deviceKey ?? (await generateDeviceKey())).publicJwk,
    },
  });
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  return { jobId: answer.value.jobId, form: answer.value.upload };
}

/** Sends a form as a browser does, the fields in their order and the file last. */
export async function sendForm({ url, fields }: Form, bytes: Uint8Array<ArrayBuffer>, name?: string) {
  const { body, type } = await multipart(fields, bytes, name);
  const answer = await fetch(url, { method: "POST", body, headers: { "content-type": type } });
  const text = await answer.text();
  return { status: answer.status, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1], text };
}

export async function multipart(fields: Form["fields"], bytes: Uint8Array<ArrayBuffer>, name = "report.pdf") {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([bytes]), name);
  const encoded = new Response(form);
  const type = encoded.headers.get("content-type") ?? "";
  return { body: Buffer.from(await encoded.arrayBuffer()), type };
}
