export { loadEngine } from "./load-engine.ts";
export { loadPictures } from "./load-pictures.ts";
export { loadRecognisers } from "./load-recognisers.ts";
export {
  closeWorkers,
  type ReadWithPages,
  readInWorker,
  readWithPages,
  type WorkerOptions,
} from "./read-in-worker.ts";
export type { PagesWanted, SeenPage } from "./seen-pages.ts";
