import type {
  APIGatewayAuthorizerResult,
  APIGatewayProxyEvent,
  APIGatewayProxyResult,
  APIGatewayTokenAuthorizerEvent,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import type { FunctionName } from "./manifest.ts";

/** What a function is told about its own run: which part of Lambda's context the handlers use. */
export interface RunContext {
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}

type Handler<Event, Answer> = (event: Event, context: RunContext) => Promise<Answer>;
export type HttpHandler = Handler<APIGatewayProxyEvent, APIGatewayProxyResult>;
/** Refuses by throwing an Error with the message "Unauthorized", as API Gateway asks for it. */
export type AuthorizerHandler = Handler<APIGatewayTokenAuthorizerEvent, APIGatewayAuthorizerResult>;
export type QueueHandler = Handler<SQSEvent, SQSBatchResponse>;
export type StreamHandler = Handler<DynamoDBStreamEvent, DynamoDBBatchResponse>;

/** The handlers by function: what a composition root builds and what gateway, queue and stream call. */
export type Handlers = {
  readonly [Name in FunctionName]: Name extends "authorizer"
    ? AuthorizerHandler
    : Name extends "process"
      ? QueueHandler
      : Name extends "stream-processor"
        ? StreamHandler
        : HttpHandler;
};
