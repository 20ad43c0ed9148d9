import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Change, ChangeFeed, Clock, Item, ItemKey } from "@serenya/domain";

export type RecordChange = (key: ItemKey, before: Item | undefined, after: Item | undefined) => void;

/** Where the readers of the feed have got to, kept across restarts, and the clearing away of what they have read. */
export interface FeedPositions {
  /** The place up to which the named reader has read; 0 where it never said. */
  feedPosition(name: string): Promise<number>;
  setFeedPosition(name: string, position: number): Promise<void>;
  /**
   * Deletes the changes that every reader with a position is past and that are older than a day, and what is left
   * in the files of items deleted before. Answers how many changes it deleted.
   */
  pruneChanges(): Promise<number>;
}

interface ChangeRow {
  readonly sequence: number;
  readonly event_id: string;
  readonly kind: Change["kind"];
  readonly at: number;
  readonly pk: string;
  readonly sk: string;
  readonly old_image: string | null;
  readonly new_image: string | null;
}

const day = 86_400_000;

/** Writes the change row of one item; the caller's transaction holds it. */
export function changeRecorder(database: DatabaseSync, clock: Clock): RecordChange {
  const insert = database.prepare(
    "INSERT INTO changes (event_id, kind, at, pk, sk, old_image, new_image) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  return (key, before, after) => {
    const kind = !before ? "INSERT" : after ? "MODIFY" : "REMOVE";
    const images = [before, after].map((item) => (item ? JSON.stringify(item) : null)) as [string, string];
    insert.run(randomUUID(), kind, clock.now().getTime(), key.PK, key.SK, ...images);
  };
}

/** The change feed port over the `changes` table. */
export function changeFeed(database: DatabaseSync, clock: Clock): ChangeFeed & FeedPositions {
  const select = database.prepare("SELECT * FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?");
  const position = database.prepare("SELECT position FROM feed_positions WHERE name = ?");
  const setPosition = database.prepare(
    "INSERT OR REPLACE INTO feed_positions (name, position) VALUES (?, ?)",
  );
  // With no reader at all MIN is NULL, the comparison is not true, and nothing is deleted.
  const prune = database.prepare(
    "DELETE FROM changes WHERE sequence <= (SELECT MIN(position) FROM feed_positions) AND at < ?",
  );

  return {
    async read(after, most) {
      return (select.all(after, most) as unknown as ChangeRow[]).map(toChange);
    },
    async feedPosition(name) {
      return (position.get(name) as { position: number } | undefined)?.position ?? 0;
    },
    async setFeedPosition(name, place) {
      if (!Number.isSafeInteger(place) || place < 0)
        throw new RangeError("A position is a whole number from 0.");
      setPosition.run(name, place);
    },
    async pruneChanges() {
      const { changes } = prune.run(clock.now().getTime() - day);
      // Pages of before the deletion stand in the write-ahead log until it is emptied.
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return Number(changes);
    },
  };
}

const toChange = (row: ChangeRow): Change => ({
  eventId: row.event_id,
  sequence: row.sequence,
  kind: row.kind,
  at: row.at,
  key: { PK: row.pk, SK: row.sk },
  ...(row.old_image !== null && { oldImage: JSON.parse(row.old_image) as Item }),
  ...(row.new_image !== null && { newImage: JSON.parse(row.new_image) as Item }),
});
