import type { ErrorCode } from "@serenya/contract";
import type { ClientFailure } from "@serenya/contract/client";
import type { Texts } from "../texts/index.ts";

/** What to tell the person when a call to the server failed. */
export function failureText(failure: ClientFailure<ErrorCode>, { common }: Texts): string {
  if (failure.kind === "refused") return failure.action;
  return failure.kind === "network" ? common.faults.network : common.faults.unexpected;
}
