import { bloodCount } from "./panels/blood-count.ts";
import { chemistry } from "./panels/chemistry.ts";
import { clotting } from "./panels/clotting.ts";
import { fats } from "./panels/fats.ts";
import { hormonesAndMarkers } from "./panels/hormones-and-markers.ts";
import { inflammationAndHeart } from "./panels/inflammation-and-heart.ts";
import { ironAndVitamins } from "./panels/iron-and-vitamins.ts";
import type { Variation } from "./variation.ts";

/** Everything that is known of usual change, panel by panel. */
export const variations: readonly Variation[] = [
  ...bloodCount,
  ...chemistry,
  ...fats,
  ...ironAndVitamins,
  ...inflammationAndHeart,
  ...clotting,
  ...hormonesAndMarkers,
];

const byAnalyte = new Map(variations.map((variation) => [variation.analyte, variation]));

/** What is published of an analyte's usual change, by its id; undefined where nothing is. */
export const variationOf = (analyte: string): Variation | undefined => byAnalyte.get(analyte);
