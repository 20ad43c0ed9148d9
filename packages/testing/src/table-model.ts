import type { Condition, Item, ItemKey, Write } from "@serenya/domain";
import fc from "fast-check";

/** One write of a made-up transaction: of item number `item`, under a condition that may or may not hold. */
interface Step {
  readonly item: number;
  readonly kind: "put" | "delete";
  /** 0 asks for absence, other numbers for that version. */
  readonly expects: number;
  readonly indexed: boolean;
}

/** Transactions over four items, one to three writes each. */
export const someTransactions: fc.Arbitrary<readonly (readonly Step[])[]> = fc.array(
  fc.uniqueArray(
    fc.record({
      item: fc.nat(3),
      kind: fc.constantFrom("put", "delete"),
      expects: fc.nat(4),
      indexed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3, selector: ({ item }) => item },
  ),
  { maxLength: 40 },
);

export const keyIn = (partition: string, item: number): ItemKey => ({ PK: partition, SK: String(item) });

/** The writes of a transaction; its number makes each item another. */
export function writesOf(partition: string, steps: readonly Step[], transaction: number): Write[] {
  return steps.map(({ item, kind, expects, indexed }): Write => {
    const key = keyIn(partition, item);
    const condition: Condition = expects === 0 ? { absent: true } : { version: expects };
    if (kind === "delete") return { kind, key, condition };
    const index = indexed ? { GSI1PK: partition, GSI1SK: key.SK } : {};
    return { kind, item: { ...key, ...index, version: expects + 1, transaction }, condition };
  });
}

/** What a table holds, as plainly as it can be said: the measure for the real one. */
export function tableModel() {
  const items = new Map<string, Item>();
  const holds = (write: Write): boolean => {
    const current = items.get((write.kind === "put" ? write.item : write.key).SK);
    return "absent" in write.condition ? !current : current?.version === write.condition.version;
  };
  return {
    items: (): readonly Item[] => [...items.values()].sort((a, b) => Number(a.SK) - Number(b.SK)),
    /** Applies a transaction; answers the index of the first condition that fails, or -1. */
    write(writes: readonly Write[]): number {
      const failed = writes.findIndex((write) => !holds(write));
      if (failed >= 0) return failed;
      for (const write of writes) {
        if (write.kind === "put") items.set(write.item.SK, write.item);
        else items.delete(write.key.SK);
      }
      return -1;
    },
  };
}
