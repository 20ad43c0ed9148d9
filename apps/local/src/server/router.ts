import type { IncomingMessage, ServerResponse } from "node:http";

export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

export interface Mount {
  /** The path itself and everything below it; "/" is the page at the root and nothing else. */
  readonly path: string;
  readonly handler: NodeHandler;
}

/** The first mount that a path belongs to. */
export function findMount(mounts: readonly Mount[], path: string): Mount | undefined {
  return mounts.find(
    (mount) => path === mount.path || (mount.path !== "/" && path.startsWith(`${mount.path}/`)),
  );
}
