import { z } from "zod";
import { chainPrefix, dayFolder, parseJson } from "./event.ts";

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();

/** One event file, by what it holds. */
const referenceSchema = z.strictObject({ key: z.string(), sha256: sha256Hex });
export type EventReference = Readonly<z.infer<typeof referenceSchema>>;

const common = {
  /** The day (UTC) whose chain this is a link of: that of the writing, not of the events. */
  day,
  /** From 1 in each day, without gaps. */
  sequence: z.int().min(1),
  /** SHA-256 of the file of the link before, over the end of a day too; zeros for the first of all. */
  previous: sha256Hex,
  writtenAt: z.iso.datetime(),
  /** How many events the day's links name up to here, this one included. */
  total: z.int().min(0),
};

/** Names events that were written. */
const eventsLinkSchema = z.strictObject({
  kind: z.literal("events"),
  ...common,
  events: z.array(referenceSchema).min(1),
});
/** The last link of a day: nothing can be added behind it. It says which day comes next. */
const sealSchema = z.strictObject({ kind: z.literal("seal"), ...common, next: day });

const linkSchema = z.discriminatedUnion("kind", [eventsLinkSchema, sealSchema]);
export type Link = Readonly<z.infer<typeof linkSchema>>;

/** What the first link of all says of the one before it. */
export const genesis = "0".repeat(64);

/** `observability/chain/year=/month=/day=/00000001.json` */
export const linkKey = ({ day: of, sequence }: Pick<Link, "day" | "sequence">): string =>
  `${chainPrefix}${dayFolder(of)}/${String(sequence).padStart(8, "0")}.json`;

/**
 * The bytes of a link: its JSON, and the SHA-256 of that JSON, so that a file that lost or changed a byte shows even
 * while nothing stands behind it.
 */
export async function encodeLink(link: Link): Promise<Uint8Array<ArrayBuffer>> {
  const text = JSON.stringify(linkSchema.parse(link));
  const own = await sha256Of(new TextEncoder().encode(text));
  return new TextEncoder().encode(`{"link":${text},"sha256":"${own}"}\n`);
}

/** The link in these bytes; undefined unless they are exactly what `encodeLink` makes of it. */
export async function decodeLink(bytes: Uint8Array): Promise<Link | undefined> {
  const link = z.object({ link: linkSchema }).safeParse(parseJson(bytes)).data?.link;
  if (!link) return undefined;
  const again = await encodeLink(link);
  return again.length === bytes.length && again.every((byte, index) => byte === bytes[index])
    ? link
    : undefined;
}

/** SHA-256 in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
