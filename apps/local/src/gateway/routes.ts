import { basePath, type Operation, type OperationName, operations } from "@serenya/contract";
import { type FunctionName, type FunctionRow, manifest } from "@serenya/functions";

/** One route: what the contract says of it, and the function that the manifest gives it to. */
export interface Route {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly functionName: FunctionName;
  /** The whole path with {name} for parameters, as API Gateway calls a resource. */
  readonly resource: string;
}

export interface Matched {
  readonly route: Route;
  /** Decoded; null where the path has none, as in the gateway's events. */
  readonly pathParameters: Readonly<Record<string, string>> | null;
}

/** The routes of the two tables. */
export const routes: readonly Route[] = Object.entries<FunctionRow>(manifest).flatMap(
  ([name, { trigger }]) =>
    trigger.kind === "http"
      ? trigger.operations.map((operation) => ({
          name: operation,
          operation: operations[operation],
          functionName: name as FunctionName,
          resource: `${basePath}${operations[operation].path}`,
        }))
      : [],
);

const matchers = routes.map((route) => ({ route, pattern: patternOf(route.resource) }));

/** The route of a method and a path (without query); undefined when there is none. */
export function matchRoute(method: string, path: string): Matched | undefined {
  for (const { route, pattern } of matchers) {
    const match = route.operation.method === method ? pattern.exec(path) : null;
    if (!match) continue;
    const pathParameters = decodeAll(match.groups);
    return pathParameters === undefined ? undefined : { route, pathParameters };
  }
  return undefined;
}

/** The literal parts have no sign that is special in a pattern, but for the dot, which none has. */
function patternOf(resource: string): RegExp {
  return new RegExp(`^${resource.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** undefined where a percent sequence is broken: such a path names nothing. */
function decodeAll(groups: Record<string, string> | undefined): Record<string, string> | null | undefined {
  if (!groups) return null;
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    return undefined;
  }
}
