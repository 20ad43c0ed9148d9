import { err, type Operations, ok } from "@serenya/contract";
import { expect, it } from "vitest";
import type { UseCase } from "./serve.ts";

// These are checked by the compiler (`npm run types`); running them proves only that the file is well-formed.

const listed: UseCase<Operations["signout"]> = async () => ok({ signedOut: true });

// @ts-expect-error: `signout` does not list this error, so a use case that answers with it must not compile.
const unlisted: UseCase<Operations["signout"]> = async () => err({ code: "job_not_found" });

// @ts-expect-error: the answer lacks what the operation promises.
const incomplete: UseCase<Operations["signout"]> = async () => ok({});

it("compiles only use cases whose answers and errors the operation lists", () => {
  expect([listed, unlisted, incomplete]).toHaveLength(3);
});
