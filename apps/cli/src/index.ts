export { type DoneStep, type JourneyFault, type JourneyRequest, runJourney } from "./journey/run-journey.ts";
