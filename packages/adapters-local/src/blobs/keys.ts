import { join } from "node:path";

/** The ending is outside the alphabet of keys: the object "a" and the folder of "a/b" never meet. */
const ending = "~";

export const pathOfKey = (root: string, key: string): string => join(root, ...key.split("/")) + ending;

/** The key of a file found under the root, by its path relative to it; undefined when it is no object. */
export const keyOfPath = (path: string): string | undefined =>
  path.endsWith(ending) ? path.slice(0, -ending.length).replaceAll("\\", "/") : undefined;
