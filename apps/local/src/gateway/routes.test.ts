import { basePath, operations } from "@serenya/contract";
import { describe, expect, it } from "vitest";
import { matchRoute, routes } from "./routes.ts";

describe("routes", () => {
  it("has each operation once", () => {
    expect(new Set(routes.map(({ name }) => name))).toEqual(new Set(Object.keys(operations)));
    expect(routes).toHaveLength(Object.keys(operations).length);
  });

  it.each(routes.map((route) => [route.operation.method, route.resource, route] as const))(
    "finds %s %s",
    (method, resource, route) => {
      const matched = matchRoute(method, resource.replace(/\{\w+\}/g, "some%2Fid"));
      expect(matched?.route).toBe(route);
      expect(matched?.pathParameters).toEqual(resource.includes("{") ? { jobId: "some/id" } : null);
    },
  );

  it.each([
    ["POST", `${basePath}/process/status/x`],
    ["GET", `${basePath}/process/status/`],
    ["GET", `${basePath}/process/status/x/y`],
    ["GET", `${basePath}/process/status/%E0%A4%A`],
    ["GET", "/process/status/x"],
  ])("finds nothing for %s %s", (method, path) => {
    expect(matchRoute(method, path)).toBeUndefined();
  });
});
