import { basePath, type OperationName, operations } from "@serenya/contract";
import type { APIGatewayProxyEvent } from "aws-lambda";

const byRoute = new Map(
  Object.entries(operations).map(([name, { method, path }]) => [
    `${method} ${basePath}${path}`,
    name as OperationName,
  ]),
);

/** The operation that a gateway event stands for, by method and resource. */
export const operationOf = ({ httpMethod, resource }: APIGatewayProxyEvent): OperationName | undefined =>
  byRoute.get(`${httpMethod} ${resource}`);
