import { type DeviceKeyPair, generateDeviceKey, processDocument } from "@serenya/contract/client";
import type { Person } from "./person.ts";

/** A document's whole way for this person; throws where it ends early. */
export async function wholeWay(person: Person, bytes: Uint8Array<ArrayBuffer>, deviceKey?: DeviceKeyPair) {
  const key = deviceKey ?? (await generateDeviceKey());
  const done = await processDocument(person.client, { bytes, type: "application/pdf", deviceKey: key });
  if (!done.ok) throw new Error(`the journey ended early: ${JSON.stringify(done.error)}`);
  return done.value;
}
