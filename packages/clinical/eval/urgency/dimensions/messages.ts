import type { Urgency } from "@serenya/contract";
import { answer } from "../../../src/answer/answer.ts";
import { emergencyKinds } from "../../../src/answer/emergency/kinds.ts";
import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { makeReading, makeRow, printed } from "../../../test/make-row.ts";
import type { Case } from "../case.ts";
import { messageSets } from "../messages/index.ts";

/** A calm report: what is urgent comes from the message alone. */
const calm = judgeReading(makeReading([makeRow("Potassium", 4.2, "mmol/L", { range: printed(3.5, 5.1) })]));

type Language = (typeof messageSets)[number]["language"];
const heard = (message: string, language: Language) => answer({ message, reading: calm, language });

/** Emergencies as people write them, plainly and played down; of self-harm with the answer that is its own. */
export const emergencyMessages = (): Case[] =>
  messageSets.flatMap(({ language, said, playedDown, later }) => {
    const ofKind = emergencyKinds.flatMap((kind) =>
      [...said[kind], ...playedDown[kind]].map((message) => ({ kind, message })),
    );
    const all = [...ofKind, ...later.map((message) => ({ kind: null, message }))];
    return all.map(({ kind, message }): Case => {
      const { urgency, topic } = heard(message, language);
      const isLost = kind === "self-harm" && topic !== "emergency.self-harm";
      return {
        label: `${language} ${message}`,
        got: urgency,
        least: "emergency",
        ...(isLost ? { fault: "not answered as self-harm" } : {}),
      };
    });
  });

/** Self-harm told beside another emergency, before or behind it, has its own answer. */
export const selfHarmBeside = (): Case[] =>
  messageSets.flatMap(({ language, said }) =>
    emergencyKinds
      .filter((kind) => kind !== "self-harm")
      .flatMap((kind) =>
        said["self-harm"].flatMap((message) =>
          [`${said[kind][0]}. ${message}`, `${message}. ${said[kind][0]}`].map((both): Case => {
            const { urgency, topic } = heard(both, language);
            const isLost = topic !== "emergency.self-harm";
            return {
              label: `${language} ${both}`,
              got: urgency,
              least: "emergency",
              ...(isLost ? { fault: "not answered as self-harm" } : {}),
            };
          }),
        ),
      ),
  );

/** Questions about a calm report that share words with emergencies. */
export const ordinaryMessages = (): Case[] =>
  messageSets.flatMap(({ language, ordinary }) =>
    ordinary.map(
      (message): Case => ({
        healthy: true,
        most: "routine",
        label: `${language} ${message}`,
        got: heard(message, language).urgency,
      }),
    ),
  );

/** How many plain denials are taken for an emergency: an alarm too many, which the check accepts when in doubt. */
export function deniedAlarms(): { readonly alarms: number; readonly of: number } {
  const steps: Urgency[] = messageSets.flatMap(({ language, denied }) =>
    denied.map((message) => heard(message, language).urgency),
  );
  return { alarms: steps.filter((step) => step === "emergency").length, of: steps.length };
}
