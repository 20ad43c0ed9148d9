import { z } from "zod";

/** What is told about accounts, seen in the table's changes. */
export const eventTypes = [
  "user_registered",
  "user_first_login",
  "session_started",
  "session_ended",
  "consents_updated",
  "document_processed",
  "premium_feature_used",
  "subscription_upgraded",
  "subscription_changed",
  "account_deleted",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What operators do beyond watching, told by the tool that did it. */
export const operatorActs = [
  "operator_exported_account",
  "operator_erased_account",
  "operator_revoked_sessions",
  "operator_rotated_signing_keys",
  "operator_rekeyed_email_index",
  "operator_redrove_dead_letters",
  "operator_restored_table",
] as const;
export type OperatorAct = (typeof operatorActs)[number];

/** The subject of what concerns everybody and nobody in particular. */
export const everybody = "everybody";

/** What happened, to whom by pseudonym, and nothing else: no name, no address, no image of the record. */
export const auditEventSchema = z.object({
  type: z.enum([...eventTypes, ...operatorActs]),
  /** ISO 8601. */
  at: z.iso.datetime(),
  /** The change of the table that it was seen in, or `operator-` and a random id: names the event for ever. */
  streamEventId: z.string().regex(/^[\w.-]{1,120}$/),
  /** HMAC of the user id under a salt that is destroyed with the account; or `everybody`. */
  subject: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type AuditEvent = Readonly<z.infer<typeof auditEventSchema>>;

/** Where event files are, and the links of the chain that holds them together. */
export const eventsPrefix = "observability/year=";
export const chainPrefix = "observability/chain/";

/** `2026-11-22` -> `year=2026/month=11/day=22` */
export const dayFolder = (day: string): string => {
  const [year, month, date] = day.split("-");
  return `year=${year}/month=${month}/day=${date}`;
};

/** `observability/year=/month=/day=/{type}-{stream event id}.json`, by the time of the event (UTC). */
export const eventKey = ({ type, at, streamEventId }: AuditEvent): string =>
  `observability/${dayFolder(at.slice(0, 10))}/${type}-${streamEventId}.json`;

/** The day of a key made here, as `2026-11-22`; undefined for any other key. */
export function dayOfKey(key: string): string | undefined {
  const match = /^observability\/(?:chain\/)?year=(\d{4})\/month=(\d\d)\/day=(\d\d)\/[\w.-]+$/.exec(key);
  return match ? match.slice(1).join("-") : undefined;
}

/** The bytes of an event's file: the same event has the same bytes. */
export const encodeEvent = (event: AuditEvent): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(event)}\n`);

/** The event in these bytes; undefined when there is none. */
export const decodeEvent = (bytes: Uint8Array): AuditEvent | undefined =>
  auditEventSchema.safeParse(parseJson(bytes)).data;

/** The JSON in these bytes; undefined when there is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
