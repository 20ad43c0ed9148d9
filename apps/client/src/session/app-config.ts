import { err, ok, type Provider, providerSchema, type Result } from "@serenya/contract";
import { z } from "zod";

/** What the system that serves the app says about signing in: GET /app-config.json. */
const appConfigSchema = z.object({
  providers: z.partialRecord(providerSchema, z.object({ issuer: z.url(), clientId: z.string().min(1) })),
});

export interface SignInProvider {
  readonly issuer: string;
  readonly clientId: string;
}

/** Where somebody signs in with this provider. Asked for each time: only signing in needs it. */
export async function findProvider(
  provider: Provider,
): Promise<Result<SignInProvider, { code: "provider-unreachable" | "not-configured" }>> {
  const answer = await getJson("/app-config.json");
  if (answer === null) return err({ code: "provider-unreachable" });
  const config = appConfigSchema.safeParse(answer);
  const found = config.success ? config.data.providers[provider] : undefined;
  return found ? ok(found) : err({ code: "not-configured" });
}

/** The JSON at an address, or null when none came. */
export async function getJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { credentials: "omit", cache: "no-store" });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
