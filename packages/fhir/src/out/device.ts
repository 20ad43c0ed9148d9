import type { Reading } from "@serenya/contract";
import { plainText } from "../r4/plain-text.ts";
import type { Device } from "../r4/resources.ts";

/** Who read: Serenya with its version, its engines, and the language model that read along where there was one. */
export function deviceOf({ version, engines, model }: Reading["reader"], id: string): Device {
  const parts: readonly (readonly [string, string | null])[] = [
    ["Serenya", version],
    ...engines.map((engine) => ["Engine", engine] as const),
    ["Language model that read along", model],
  ];
  return {
    resourceType: "Device",
    id,
    deviceName: [{ name: "Serenya", type: "user-friendly-name" }],
    type: { text: "Reader of lab reports" },
    version: parts.flatMap(([text, name]) => {
      const value = plainText(name);
      return value === null ? [] : [{ type: { text }, value }];
    }),
  };
}
