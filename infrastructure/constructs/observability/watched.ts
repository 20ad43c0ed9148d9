import type { Environment, StageConfig } from "../../config.ts";

/** What the figures, alarms and dashboards of one installation are about. Everything else they need is a name. */
export interface Watched {
  readonly environment: Environment;
  readonly config: StageConfig;
  readonly account: string;
  readonly keyArn: string;
}
