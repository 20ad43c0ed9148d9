import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { peerRegion } from "../credentials.ts";

/** Typed JSON of DynamoDB. */
export type Image = Readonly<Record<string, Record<string, unknown>>>;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html, as Lambda gets it. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: "INSERT" | "MODIFY" | "REMOVE";
  readonly eventVersion: string;
  readonly eventSource: string;
  readonly awsRegion: string;
  readonly dynamodb: {
    /** Seconds since 1970, whole ones. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Image;
    readonly NewImage?: Image;
    readonly OldImage?: Image;
    readonly SequenceNumber: string;
    readonly StreamViewType: "NEW_AND_OLD_IMAGES";
  };
}
export interface Written {
  readonly key: Image;
  readonly before: Image | undefined;
  readonly after: Image | undefined;
}

export function streamLog() {
  const records: StreamRecord[] = [];
  const last = new Map<string, Image | undefined>();

  return {
    records: (): readonly StreamRecord[] => records,

    /** The image before the last write of that item; undefined when it was never written. */
    before(key: Image): { readonly image: Image | undefined } | undefined {
      const name = nameOf(key);
      return last.has(name) ? { image: last.get(name) } : undefined;
    },

    /** Takes down what was committed. A write that changed nothing is no record. */
    append({ key, before, after }: Written): void {
      last.set(nameOf(key), before);
      if (isDeepStrictEqual(before, after)) return;
      records.push({
        eventID: randomBytes(16).toString("hex"),
        eventName: !before ? "INSERT" : after ? "MODIFY" : "REMOVE",
        eventVersion: "1.1",
        eventSource: "aws:dynamodb",
        awsRegion: peerRegion,
        dynamodb: {
          ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
          Keys: key,
          ...(after && { NewImage: after }),
          ...(before && { OldImage: before }),
          SequenceNumber: String(records.length + 1).padStart(21, "1"),
          StreamViewType: "NEW_AND_OLD_IMAGES",
        },
      });
    },
  };
}
export type StreamLog = ReturnType<typeof streamLog>;

const nameOf = (key: Image): string => JSON.stringify([key.PK, key.SK]);
