import type { Reading, SealedResult } from "@serenya/contract";
import { type DeviceKeyPair, generateDeviceKey, openSealed } from "@serenya/contract/client";
import { reading } from "@serenya/testing";
import type { Answer, System } from "./system.ts";

/** A question or an order under way. */
export interface Requested {
  readonly answer: Answer;
  readonly jobId: string;
  readonly deviceKey: DeviceKeyPair;
}

/** Sends a question, without delivering its event. */
export async function ask(
  system: System,
  token: string,
  message = "Is anything here urgent?",
  about: Reading = reading(),
): Promise<Requested> {
  const deviceKey = await generateDeviceKey();
  const answer = await system.call("chatMessages", {
    token,
    body: { message, reading: about, deviceKey: deviceKey.publicJwk },
  });
  return { answer, jobId: answer.body.data?.jobId, deviceKey };
}

/** Orders a doctor's report, without delivering its event. */
export async function order(
  system: System,
  token: string,
  body: Record<string, unknown> = {},
): Promise<Requested> {
  const deviceKey = await generateDeviceKey();
  const answer = await system.call("doctorReport", {
    token,
    body: { readings: [reading()], deviceKey: deviceKey.publicJwk, ...body },
  });
  return { answer, jobId: answer.body.data?.jobId, deviceKey };
}

/** Opens a finished job's result with the client library, as the device does. */
export async function open(
  system: System,
  token: string,
  { jobId, deviceKey }: Pick<Requested, "jobId" | "deviceKey">,
): Promise<SealedResult> {
  const isChat = jobId.startsWith("chat_");
  const { body } = await system.call(isChat ? "chatStatus" : "result", { token, params: { jobId } });
  const { keys } = (await system.call("keys")).body.data;
  const opened = await openSealed({ sealed: body.data.sealed, jobId, deviceKey, keys });
  if (!opened.ok) throw new Error(`not opened: ${opened.error}`);
  return opened.value;
}
