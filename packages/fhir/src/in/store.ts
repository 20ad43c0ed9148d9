import { type Fields, fieldsOf, objectsOf, textOf } from "./json.ts";

/** One resource of a bundle. */
export interface Held {
  readonly fields: Fields;
  /** The resource that it is contained in, else itself. */
  readonly root: Fields;
}

/** The resources of a bundle, the contained ones too, and what a reference in one of them means. */
export interface Store {
  readonly all: readonly Held[];
  /** The resource that a `Reference` points to; null where the bundle doesn't have it. */
  find(from: Held, reference: unknown): Held | null;
}

export function storeOf(bundle: Fields): Store {
  const all: Held[] = [];
  const byAddress = new Map<string, Held>();
  const contained = new Map<Fields, Map<string, Held>>();
  for (const { fullUrl, resource } of objectsOf(bundle.entry)) {
    const fields = fieldsOf(resource);
    if (!fields) continue;
    const held = { fields, root: fields };
    all.push(held);
    const address = textOf(fullUrl);
    if (address !== null) byAddress.set(address, held);
    const { resourceType, id } = fields;
    if (typeof resourceType === "string" && typeof id === "string")
      byAddress.set(`${resourceType}/${id}`, held);
    const inside = objectsOf(fields.contained).map((one) => ({ fields: one, root: fields }));
    all.push(...inside);
    contained.set(fields, new Map(inside.map((one) => [`#${String(one.fields.id)}`, one])));
  }
  const find = (from: Held, reference: unknown): Held | null => {
    const address = textOf(fieldsOf(reference)?.reference);
    if (address === null) return null;
    if (address.startsWith("#")) return contained.get(from.root)?.get(address) ?? null;
    // A version may stand behind, and a server before what we know by type and id.
    const plain = address.replace(/\/_history\/.*$/, "");
    const [, short] = /([A-Z]\w+\/[^/]+)$/.exec(plain) ?? [];
    return byAddress.get(plain) ?? (short === undefined ? null : (byAddress.get(short) ?? null));
  };
  return { all, find };
}
