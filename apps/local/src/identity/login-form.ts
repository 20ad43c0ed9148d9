import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { readBody } from "../server/read-body.ts";

const formSchema = z.object({
  email: z.email().max(254),
  name: z.string().trim().max(200),
});

export type LoginForm =
  | { readonly kind: "cancel" }
  | { readonly kind: "login"; readonly email: string; readonly name: string }
  | { readonly kind: "invalid"; readonly email: string; readonly name: string; readonly problem: string };

const mostBytes = 8_192;

/** Reads the login page's form: fields `email` and `name`, and which button was pressed. */
export async function readLoginForm(req: IncomingMessage): Promise<LoginForm> {
  const body = await readBody(req, mostBytes);
  if (!body.ok)
    return { kind: "invalid", email: "", name: "", problem: "That was too long. Please try again." };
  const fields = new URLSearchParams(body.value.toString("utf8"));
  if (fields.get("action") === "cancel") return { kind: "cancel" };
  const email = (fields.get("email") ?? "").trim();
  const name = fields.get("name") ?? "";
  const parsed = formSchema.safeParse({ email, name });
  if (parsed.success) return { kind: "login", ...parsed.data };
  const problem = parsed.error.issues.some(({ path }) => path[0] === "email")
    ? "Please type an e-mail address, like name@example.org."
    : "This name is too long. Please shorten it.";
  return { kind: "invalid", email, name, problem };
}
