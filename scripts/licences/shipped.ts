/** What package-lock.json says of one package. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export type Lock = Readonly<Record<string, Locked>>;

/**
 * The packages that are installed with what we ship, on any machine: all that these workspaces depend on, directly
 * and not, without their development dependencies.
 * @param workspaces folders of the lock: `apps/client`
 * @returns keys of the lock: `node_modules/zod`
 */
export function shippedPackages(lock: Lock, workspaces: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...workspaces];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const { dependencies = {}, optionalDependencies = {} } = lock[key] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = placeOf(lock, key, name);
      const target = at && (lock[at]?.link ? lock[at].resolved : at);
      if (!target || found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return [...found]
    .filter((key) => key.includes("node_modules/"))
    .sort((one, other) => one.localeCompare(other));
}

/** Where a package finds another: in its own folder, or in one further up. Undefined: for no machine of ours. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    const key = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (lock[key]) return key;
    if (folder === "") return undefined;
  }
}
