import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEvent } from "aws-lambda";
import type { Matched } from "./routes.ts";

/** The stage and account that local events carry: they are nowhere real. */
export const stage = "local";
const account = "000000000000";

/** A request's method, as an authorizer is asked about it. */
export const methodArn = (method: string, path: string): string =>
  `arn:aws:execute-api:local:${account}:local/${stage}/${method}${path}`;

export interface EventParts {
  readonly req: IncomingMessage;
  readonly url: URL;
  readonly matched: Matched;
  readonly requestId: string;
  readonly authorizer: Readonly<Record<string, unknown>> | null;
  readonly body: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The event with which a REST API of API Gateway calls a function (payload format 1.0, proxy integration). */
export function gatewayEvent(parts: EventParts): APIGatewayProxyEvent {
  const { req, url, matched, requestId, authorizer, body, at } = parts;
  const { operation, resource } = matched.route;
  const sourceIp = req.socket.remoteAddress ?? "";
  return {
    resource,
    path: url.pathname,
    httpMethod: operation.method,
    ...headersOf(req),
    ...queryOf(url),
    pathParameters: matched.pathParameters,
    stageVariables: null,
    body,
    isBase64Encoded: false,
    requestContext: {
      accountId: account,
      apiId: "local",
      authorizer,
      protocol: `HTTP/${req.httpVersion}`,
      httpMethod: operation.method,
      identity: { ...nobody, sourceIp, userAgent: req.headers["user-agent"] ?? null },
      path: url.pathname,
      stage,
      requestId,
      requestTimeEpoch: at,
      resourceId: "local",
      resourcePath: resource,
    },
  };
}

function headersOf(req: IncomingMessage): Pick<APIGatewayProxyEvent, "headers" | "multiValueHeaders"> {
  const many = Object.entries(req.headersDistinct).filter(
    (entry): entry is [string, string[]] => entry[1] !== undefined,
  );
  return {
    headers: Object.fromEntries(many.map(([name, values]) => [name, values.at(-1)])),
    multiValueHeaders: Object.fromEntries(many),
  };
}

function queryOf(
  url: URL,
): Pick<APIGatewayProxyEvent, "queryStringParameters" | "multiValueQueryStringParameters"> {
  const names = [...new Set(url.searchParams.keys())];
  if (names.length === 0) return { queryStringParameters: null, multiValueQueryStringParameters: null };
  const many = names.map((name): [string, string[]] => [name, url.searchParams.getAll(name)]);
  return {
    queryStringParameters: Object.fromEntries(many.map(([name, values]) => [name, values.at(-1)])),
    multiValueQueryStringParameters: Object.fromEntries(many),
  };
}

/** What an identity holds where no AWS identity is in play. */
const nobody = {
  accessKey: null,
  accountId: null,
  apiKey: null,
  apiKeyId: null,
  caller: null,
  clientCert: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  user: null,
  userArn: null,
};
