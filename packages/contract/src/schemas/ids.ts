import { z } from "zod";

export const userIdSchema = z.uuid();

export const jobKinds = ["result", "chat", "report"] as const;
export type JobKind = (typeof jobKinds)[number];

const jobIdPattern =
  /^(result|chat|report)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})_(\d{13})_([a-z0-9]{26})$/;

/** `{kind}_{userId}_{milliseconds}_{random}`; the random part holds 128 bits. */
export const jobIdSchema = z.string().regex(jobIdPattern, "is not a job id");

export interface JobIdParts {
  readonly kind: JobKind;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
}

/** Takes a job id apart; undefined when it is none. */
export function parseJobId(text: string): JobIdParts | undefined {
  const match = jobIdPattern.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { kind: match[1] as JobKind, userId: match[2], timestamp: Number(match[3]) };
}
