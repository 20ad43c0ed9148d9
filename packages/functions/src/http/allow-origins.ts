import { correlationHeader } from "@serenya/contract";
import type { HttpHandler } from "../handlers.ts";
import { headerOf } from "./answer.ts";

/**
 * Lets pages of these origins read the answers. Tokens travel in a header and never in a cookie, so no credentials
 * are allowed. Here and not at the edge, whose own settings know no origin like `capacitor://localhost`.
 */
export const allowOrigins =
  (origins: readonly string[], handler: HttpHandler): HttpHandler =>
  async (event, context) => {
    const answer = await handler(event, context);
    const origin = headerOf(event, "origin");
    const isKnown = origin !== undefined && origins.includes(origin);
    return {
      ...answer,
      headers: {
        ...answer.headers,
        vary: "Origin",
        ...(isKnown && {
          "access-control-allow-origin": origin,
          "access-control-expose-headers": `etag, retry-after, ${correlationHeader}`,
        }),
      },
    };
  };
