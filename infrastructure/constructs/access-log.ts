import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";

/**
 * What is noted of each request. The route by its template and not the path, which names the account; no address,
 * no agent, no query, no body.
 */
export const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTimeEpoch(),
    method: AccessLogField.contextHttpMethod(),
    route: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    integrationMilliseconds: AccessLogField.contextIntegrationLatency(),
    integrationStatus: AccessLogField.contextIntegrationStatus(),
    authorizerStatus: AccessLogField.contextAuthorizerStatus(),
    errorType: AccessLogField.contextErrorResponseType(),
    bytes: AccessLogField.contextResponseLength(),
    waf: AccessLogField.contextWafResponseCode(),
    tls: "$context.tlsVersion",
  }),
);
