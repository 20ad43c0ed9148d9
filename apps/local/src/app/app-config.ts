import type { Provider } from "@serenya/contract";
import { devClientId, issuerPath } from "../identity/provider.ts";

/** What the app asks for when somebody signs in: each provider's issuer, and who the app is to it. */
export function appConfig(url: string): {
  providers: Record<Provider, { issuer: string; clientId: string }>;
} {
  const at = (provider: Provider) => ({ issuer: `${url}${issuerPath(provider)}`, clientId: devClientId });
  return { providers: { google: at("google"), apple: at("apple") } };
}
