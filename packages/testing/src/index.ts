export { type FoundCanary, findCanaries } from "./canaries/find.ts";
export type { CanaryForm } from "./canaries/forms.ts";
export { awkwardCanaries, canaries } from "./canaries/make.ts";
export { type TestClock, testClock } from "./clock.ts";
export { profileItem } from "./factories/profile-item.ts";
export { reading, resultRow } from "./factories/reading.ts";
export { testIds } from "./ids.ts";
export { seededRandom } from "./random.ts";
