import { createHmac, timingSafeEqual } from "node:crypto";
import { err, ok, type Result } from "@serenya/contract";
import type { PostForm } from "@serenya/domain";
import { type Refusal, refusal } from "./refusal.ts";

/** A signed form, as it was checked: what may be sent with it, and the form's own name. */
export interface CheckedForm {
  readonly key: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
  readonly expiresAt: Date;
  readonly formId: string;
}

type Fields = Readonly<Record<string, string>>;
type Condition = Readonly<Record<string, string>> | readonly ["content-length-range", number, number];
interface Policy {
  readonly expiration: string;
  readonly conditions: readonly Condition[];
}

const algorithm = "HMAC-SHA256";
const hmac = (secret: Uint8Array, text: string): Buffer => createHmac("sha256", secret).update(text).digest();

/**
 * The fields of S3's POST policy (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html),
 * signed with a secret of our own instead of an AWS key. `formId` tells two forms for the same thing apart.
 */
export function signForm(form: PostForm, formId: string, secret: Uint8Array): Record<string, string> {
  const fields = {
    key: form.key,
    "Content-Type": form.type,
    success_action_status: "204",
    "x-amz-checksum-sha256": form.sha256,
    "x-amz-meta-form": formId,
    "x-amz-algorithm": algorithm,
  };
  const document: Policy = {
    expiration: form.expiresAt.toISOString(),
    conditions: [
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
      ["content-length-range", form.size, form.size],
    ],
  };
  const policy = Buffer.from(JSON.stringify(document), "utf8").toString("base64");
  return { ...fields, policy, "x-amz-signature": hmac(secret, policy).toString("hex") };
}

/** Checks signature, expiry and every field against the policy. Field names as sent, in any case. */
export function checkForm(sent: Fields, secret: Uint8Array, now: Date): Result<CheckedForm, Refusal> {
  const fields = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]));
  const encoded = fields.get("policy");
  const signature = fields.get("x-amz-signature");
  if (!encoded || !signature)
    return err(refusal("AccessDenied", "The form lacks its policy or its signature."));
  if (!sameSignature(hmac(secret, encoded), signature))
    return err(refusal("SignatureDoesNotMatch", "The form was not signed here, or was changed after that."));

  // Only we can have signed it: from here on the policy is what signForm wrote.
  const policy = JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as Policy;
  const expiresAt = new Date(policy.expiration);
  if (now >= expiresAt) return err(refusal("AccessDenied", "Invalid according to Policy: Policy expired."));

  const bound = new Map<string, string>();
  let size = 0;
  for (const condition of policy.conditions) {
    if (isSizeRange(condition)) size = condition[2];
    else for (const [name, value] of Object.entries(condition)) bound.set(name.toLowerCase(), value);
  }
  for (const [name, value] of bound) {
    if (fields.get(name) !== value)
      return err(refusal("AccessDenied", "Invalid according to Policy: a field is missing or was changed."));
  }
  for (const name of fields.keys()) {
    if (!bound.has(name) && name !== "policy" && name !== "x-amz-signature")
      return err(refusal("AccessDenied", "Invalid according to Policy: Extra input fields."));
  }
  const value = (name: string): string => bound.get(name) ?? "";
  return ok({
    key: value("key"),
    size,
    type: value("content-type"),
    sha256: value("x-amz-checksum-sha256"),
    expiresAt,
    formId: value("x-amz-meta-form"),
  });
}

const isSizeRange = (condition: Condition): condition is readonly ["content-length-range", number, number] =>
  Array.isArray(condition);

function sameSignature(expected: Buffer, sent: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(sent)) return false;
  return timingSafeEqual(expected, Buffer.from(sent, "hex"));
}
