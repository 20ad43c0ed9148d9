export { loadEngine } from "./load-engine.ts";
export { loadPictures } from "./load-pictures.ts";
export { loadRecognisers } from "./load-recognisers.ts";
export { closeWorkers, readInWorker, type WorkerOptions } from "./read-in-worker.ts";
