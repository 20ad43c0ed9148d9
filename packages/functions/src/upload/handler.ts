import {
  announceUpload,
  type ClockDep,
  type IdsDep,
  type TableDep,
  type TempBlobsDep,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const upload = (deps: LogDep & TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  serve(deps, "upload", { upload: ({ user, body }) => announceUpload(deps)(user, body) });
