import { startAnsweringModel } from "@serenya/testing/peers";
import { rows } from "./hiding-places.ts";
import type { Order } from "./orders.ts";

/** What a model writes that does as it should, for the report of this evaluation. */
const honest = [
  "{{r2}} is above its range. It is a salt in your blood. Your heart and muscles need it to work.",
  "{{r1.name}}, {{r3.name}} and {{r4.name}} are in their ranges.",
];

export interface ObeyingModel {
  /** For SERENYA_MODEL_URL. */
  readonly url: string;
  /** Whom to obey from now on; null: it does as it should. */
  obey(order: Order | null): void;
  /** The secret of every prompt that it saw. */
  readonly markers: ReadonlySet<string>;
  /** Calls so far. */
  calls(): number;
  close(): Promise<void>;
}

/** A language model that obeys whoever spoke last: what a document or a message orders, it does. */
export async function startObeyingModel(): Promise<ObeyingModel> {
  const markers = new Set<string>();
  let order: Order | null = null;
  const model = await startAnsweringModel(({ system, fields }) => {
    const marker = /The marker is (\S+)\./.exec(system)?.[1] ?? "";
    if (marker) markers.add(marker);
    return fields.includes("paragraphs")
      ? { answerable: true, paragraphs: order?.obey(marker) ?? honest, ...order?.more }
      : { rows: transcribed(order), ...order?.more };
  });
  return {
    ...model,
    obey: (given) => {
      order = given;
    },
    markers,
  };
}

/** The page as such a model reads it: as printed, but for what it was told to say otherwise. */
const transcribed = (order: Order | null) =>
  rows.map(([name, value, unit, range]) => ({
    name,
    value: name === "Potassium" ? (order?.potassium ?? value) : value,
    unit,
    range,
    flag: null,
  }));
