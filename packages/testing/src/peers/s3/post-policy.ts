import { peerCredentials, peerRegion } from "../credentials.ts";
import { PeerError } from "../peer-error.ts";
import { sameText, signatureOf } from "../sigv4.ts";

export interface Policy {
  readonly expiration: string;
  readonly conditions: readonly unknown[];
}
/** Fields by lower-case name. */
export type FormFields = ReadonlyMap<string, string>;

/** Fields that the policy need not name. */
const exempt = (name: string) =>
  ["policy", "x-amz-signature", "file"].includes(name) || name.startsWith("x-ignore-");

const denied = (why: string) => new PeerError(403, "AccessDenied", `Invalid according to Policy: ${why}`);

/**
 * Checks a form's signature, then every field against its policy, and answers the size that is allowed.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function checkForm(
  fields: FormFields,
  bucket: string,
): { readonly least: number; readonly most: number } {
  const encoded = fields.get("policy");
  if (!encoded) throw new PeerError(403, "AccessDenied");
  checkFormSignature(fields, encoded);

  const policy = JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as Policy;
  if (!(Date.parse(policy.expiration) > Date.now())) throw denied("Policy expired.");

  // The bucket is the one that was posted to, whatever a field says.
  const values = new Map([...fields, ["bucket", bucket]]);
  const named = new Set<string>(["bucket"]);
  let size = { least: 0, most: Number.POSITIVE_INFINITY };
  for (const condition of policy.conditions) {
    if (isSizeRange(condition)) {
      size = { least: condition[1], most: condition[2] };
      continue;
    }
    const { operator, name, value } = partsOf(condition);
    named.add(name);
    const sent = values.get(name);
    const holds = operator === "eq" ? sent === value : sent?.startsWith(value);
    if (!holds) throw denied("Policy Condition failed");
  }
  for (const name of fields.keys()) {
    if (!named.has(name) && !exempt(name)) throw denied("Extra input fields");
  }
  return size;
}

function checkFormSignature(fields: FormFields, encoded: string): void {
  const signature = fields.get("x-amz-signature");
  const credential = fields.get("x-amz-credential")?.split("/") ?? [];
  const [accessKey, date = "", region, service, ending] = credential;
  if (fields.get("x-amz-algorithm") !== "AWS4-HMAC-SHA256" || !signature || credential.length !== 5)
    throw new PeerError(400, "InvalidArgument");
  if (accessKey !== peerCredentials.accessKeyId) throw new PeerError(403, "InvalidAccessKeyId");
  if (region !== peerRegion || service !== "s3" || ending !== "aws4_request")
    throw new PeerError(400, "InvalidArgument");
  if (!fields.get("x-amz-date")?.startsWith(date)) throw new PeerError(403, "AccessDenied");
  if (!sameText(signatureOf(encoded, date, "s3"), signature))
    throw new PeerError(403, "SignatureDoesNotMatch");
}

const isSizeRange = (condition: unknown): condition is readonly ["content-length-range", number, number] =>
  Array.isArray(condition) && condition[0] === "content-length-range";

/** A condition is `{"name": "value"}` or `["eq" or "starts-with", "$name", "value"]`. */
function partsOf(condition: unknown) {
  if (Array.isArray(condition)) {
    const [operator, name, value] = condition.map(String);
    if ((operator !== "eq" && operator !== "starts-with") || !name?.startsWith("$") || value === undefined)
      throw denied("Invalid Policy");
    return { operator, name: name.slice(1).toLowerCase(), value };
  }
  const [entry, ...rest] = Object.entries(condition as Record<string, string>);
  if (!entry || rest.length > 0) throw denied("Invalid Policy");
  return { operator: "eq", name: entry[0].toLowerCase(), value: entry[1] };
}
