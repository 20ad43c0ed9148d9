import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { type Clock, type Metrics, seriesOf } from "@serenya/domain";
import { type HostFigures, hostFigures } from "./host-figures.ts";

/** What was recorded under one name and one set of dimensions, in one stretch of time. */
export interface Tally {
  readonly name: string;
  /** Dimension -> value, as recorded. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Which stretch, counted from the first one asked for. */
  readonly stretch: number;
  readonly count: number;
  readonly sum: number;
  readonly most: number;
}

export interface FigureStore {
  readonly metrics: Metrics;
  readonly host: HostFigures;
  /** Everything since `from`, in `stretches` of `milliseconds` each. */
  read(from: Date, stretches: number, milliseconds: number): Tally[];
  /** Deletes what is too old or too much; answers how many rows. */
  prune(): number;
  close(): void;
}

const minute = 60_000;
/** A week can be looked at; a day more, so that its first stretch is whole. */
const daysKept = 8;
/** Some 20 MB. A busy laptop writes a hundred rows a minute while somebody uses it. */
const rowsKept = 200_000;
const flushMilliseconds = 2_000;

const schema = `
  CREATE TABLE IF NOT EXISTS figures (
    minute INTEGER NOT NULL, name TEXT NOT NULL, dimensions TEXT NOT NULL,
    count INTEGER NOT NULL, sum REAL NOT NULL, most REAL NOT NULL,
    PRIMARY KEY (minute, name, dimensions)
  ) WITHOUT ROWID`;

interface Sum {
  readonly minute: number;
  readonly name: string;
  readonly dimensions: string;
  count: number;
  sum: number;
  most: number;
}

/**
 * Figures by the minute in a file of their own, which survives a restart and stays small. Recording adds to memory and
 * is written every two seconds: a crash loses that much of the figures and nothing of anything else.
 * A damaged or foreign file is set up anew, for figures are not worth a start that fails.
 */
export function openFigures(path: string, clock: Clock): FigureStore {
  const database = openDatabase(path);
  const upsert = database.prepare(`
    INSERT INTO figures (minute, name, dimensions, count, sum, most) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count, sum = sum + excluded.sum,
      most = max(most, excluded.most)`);
  const select = database.prepare(`
    SELECT name, dimensions, CAST((minute - ?) / ? AS INTEGER) AS stretch, sum(count) AS count, sum(sum) AS sum, max(most) AS most
    FROM figures WHERE minute >= ? AND minute < ?
    GROUP BY name, dimensions, stretch ORDER BY name, dimensions, stretch`);
  const pruneOld = database.prepare("DELETE FROM figures WHERE minute < ?");
  const pruneMany = database.prepare(
    "DELETE FROM figures WHERE minute <= (SELECT minute FROM figures ORDER BY minute DESC LIMIT 1 OFFSET ?)",
  );
  const pending = new Map<string, Sum>();
  let isOpen = true;

  function add(name: string, dimensions: Readonly<Record<string, string>>, value: number): void {
    if (!Number.isFinite(value)) return;
    const at = Math.floor(clock.now().getTime() / minute);
    const text = JSON.stringify(dimensions);
    const key = `${at} ${name} ${text}`;
    const sum = pending.get(key);
    if (!sum) pending.set(key, { minute: at, name, dimensions: text, count: 1, sum: value, most: value });
    else {
      sum.count += 1;
      sum.sum += value;
      sum.most = Math.max(sum.most, value);
    }
  }

  function flush(): void {
    if (!isOpen || pending.size === 0) return;
    const sums = [...pending.values()];
    pending.clear();
    try {
      database.exec("BEGIN IMMEDIATE");
      for (const one of sums) upsert.run(one.minute, one.name, one.dimensions, one.count, one.sum, one.most);
      database.exec("COMMIT");
    } catch {
      // A full disk costs figures and no work: they are let go.
      if (database.isTransaction) database.exec("ROLLBACK");
    }
  }
  const timer = setInterval(flush, flushMilliseconds).unref();

  return {
    metrics: {
      record(figures, dimensions) {
        for (const one of seriesOf(figures, dimensions)) add(one.name, one.dimensions, one.value);
      },
    },
    host: {
      count(name, value, part) {
        const row: { readonly by?: string } = hostFigures[name];
        add(name, row.by ? { [row.by]: part ?? "" } : {}, value);
      },
    },
    read(from, stretches, milliseconds) {
      flush();
      const [first, width] = [Math.floor(from.getTime() / minute), Math.round(milliseconds / minute)];
      const rows = select.all(first, width, first, first + stretches * width);
      return rows.map((row) => toTally(row as unknown as TallyRow));
    },
    prune() {
      const oldest = Math.floor(clock.now().getTime() / minute) - daysKept * 24 * 60;
      return Number(pruneOld.run(oldest).changes) + Number(pruneMany.run(rowsKept).changes);
    },
    close() {
      clearInterval(timer);
      flush();
      isOpen = false;
      database.close();
    },
  };
}

interface TallyRow extends Omit<Tally, "dimensions"> {
  readonly dimensions: string;
}
const toTally = ({ name, dimensions, stretch, count, sum, most }: TallyRow): Tally => ({
  name,
  dimensions: JSON.parse(dimensions) as Record<string, string>,
  stretch,
  count,
  sum,
  most,
});

function openDatabase(path: string): DatabaseSync {
  try {
    return prepared(path);
  } catch {
    for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { recursive: true, force: true });
  }
  try {
    return prepared(path);
  } catch {
    // Nothing can be kept there: figures are then of this run alone.
    const database = new DatabaseSync(":memory:");
    database.exec(schema);
    return database;
  }
}

function prepared(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    // NORMAL: power loss may cost the latest figures, never the file. A check from outside may write at our side.
    database.exec(
      `PRAGMA busy_timeout = 1000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema}`,
    );
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}
