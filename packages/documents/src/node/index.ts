export { loadEngine } from "./load-engine.ts";
export { loadPictures } from "./load-pictures.ts";
export { closeWorkers, readInWorker, type WorkerOptions } from "./read-in-worker.ts";
