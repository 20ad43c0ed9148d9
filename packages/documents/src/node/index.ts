export { loadEngine } from "./load-engine.ts";
export { closeWorkers, readInWorker, type WorkerOptions } from "./read-in-worker.ts";
