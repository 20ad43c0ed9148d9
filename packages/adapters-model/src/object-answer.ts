import { err, ok, type Result } from "@serenya/contract";
import type { z } from "zod";

/** The object in the form that was asked for, from whatever the model gave; what it holds besides is left out. */
export function checkedObject<T>(schema: z.ZodType<T>, given: unknown): Result<T, { code: "malformed" }> {
  const parsed = schema.safeParse(given);
  return parsed.success ? ok(parsed.data) : err({ code: "malformed" });
}

/** An object that was written as text, in a fence or not; undefined when there is none. */
export function objectInText(text: string): unknown {
  const inside = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(inside);
  } catch {
    return undefined;
  }
}
