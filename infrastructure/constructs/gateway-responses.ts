import { correlationHeader, type ErrorCode, errorBody, errors } from "@serenya/contract";
import { ResponseType, type RestApi } from "aws-cdk-lib/aws-apigateway";

/** What API Gateway answers by itself, and as which error of the contract. */
const answers: readonly (readonly [type: ResponseType, code: ErrorCode])[] = [
  [ResponseType.BAD_REQUEST_BODY, "validation_failed"],
  [ResponseType.BAD_REQUEST_PARAMETERS, "validation_failed"],
  [ResponseType.UNAUTHORIZED, "unauthorized"],
  [ResponseType.ACCESS_DENIED, "unauthorized"],
  [ResponseType.AUTHORIZER_FAILURE, "internal_error"],
  [ResponseType.AUTHORIZER_CONFIGURATION_ERROR, "internal_error"],
  [ResponseType.MISSING_AUTHENTICATION_TOKEN, "route_not_found"],
  [ResponseType.RESOURCE_NOT_FOUND, "route_not_found"],
  [ResponseType.REQUEST_TOO_LARGE, "body_too_large"],
  [ResponseType.THROTTLED, "service_unavailable"],
  [ResponseType.INTEGRATION_FAILURE, "service_unavailable"],
  [ResponseType.INTEGRATION_TIMEOUT, "service_unavailable"],
  [ResponseType.DEFAULT_4XX, "validation_failed"],
  [ResponseType.DEFAULT_5XX, "internal_error"],
];

/** Types that stand for several statuses and keep the one they have. */
const keepsStatus = new Set([ResponseType.DEFAULT_4XX, ResponseType.DEFAULT_5XX]);

/** Puts API Gateway's own answers into the contract's envelope. */
export function envelopeGatewayResponses(restApi: RestApi): void {
  for (const [type, code] of answers) {
    restApi.addGatewayResponse(type.responseType, {
      type,
      ...(!keepsStatus.has(type) && { statusCode: String(errors[code].status) }),
      responseHeaders: {
        // Any origin may read an error of the gateway: it says nothing about anybody, and no cookie is in play.
        "Access-Control-Allow-Origin": "'*'",
        "Cache-Control": "'no-store'",
        [correlationHeader]: "context.requestId",
      },
      templates: { "application/json": JSON.stringify(errorBody({ code }, "$context.requestId")) },
    });
  }
}
