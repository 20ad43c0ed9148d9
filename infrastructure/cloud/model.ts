import assert from "node:assert/strict";
import { ask, generateDeviceKey, processDocument } from "@serenya/contract/client";
import { newPerson } from "../../apps/local/test/support/person.ts";
import { drawReport, reportRows } from "../../apps/local/test/support/report.ts";
import { stages } from "../config.ts";
import { value } from "../journey/person-journey.ts";
import type { Steps } from "../journey/steps.ts";
import { environment } from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";

const giveUpAfterMs = 60_000;

/** The page as it is printed, but for one value. */
const transcribed = reportRows.map(([name = "", value = "", unit = "", range = ""]) => ({
  name,
  value: name === "Sodium" ? "104" : value,
  unit,
  range,
  flag: null,
}));

/** With a model that answers: a journey of its own, since everything else must hold where it does not. */
export async function checkModel({ step }: Steps, { front, model }: Deployed): Promise<void> {
  const id = stages[environment].model?.profileId;
  await step(
    "a model on Bedrock reads along, explains and answers; what it invents is thrown away",
    async () => {
      let words = ["{{r1}} is in its range, and so is {{r4.name}}."];
      model.otherwise(({ schema }) => ({
        kind: "object",
        value: JSON.stringify(schema).includes("paragraphs")
          ? { answerable: true, paragraphs: words }
          : { rows: transcribed },
      }));
      try {
        const { client } = await newPerson(front.url);
        const deviceKey = await generateDeviceKey();
        const document = { bytes: await drawReport(), type: "application/pdf", deviceKey };
        const { result } = value(await processDocument(client, document, { giveUpAfterMs }));
        const { reading, explanation } = result;
        assert.equal(reading.reader.model, id);
        const [, , sodium] = reading.results;
        assert.deepEqual([sodium?.printed.value, sodium?.status], ["140", "confirm"]);
        assert.equal(reading.results.filter(({ status }) => status === "confirm").length, 1);
        assert.equal(explanation.model, id);
        assert.match(explanation.paragraphs.join("\n"), /13\.5 g\/dL/);

        words = ["Your potassium is 9.9 mmol/L."];
        const asked = { message: "What does my potassium say?", reading, deviceKey };
        const answered = value(await ask(client, asked, { giveUpAfterMs })).result;
        assert.equal(answered.kind, "chat");
        assert.deepEqual([answered.answer.model, answered.answer.withoutModel], [null, "rejected"]);
        assert.doesNotMatch(answered.answer.paragraphs.join("\n"), /9\.9/);
      } finally {
        model.otherwise(() => ({ kind: "refusal" }));
      }
    },
  );
}
