import type { Limits } from "./limits.ts";

/** Streams that unpack to less than this are small whatever their ratio: an empty scan is a few kilobytes. */
const SMALL = 50 * 1024 * 1024;
/** A stream packed more often than this is made to harm: nobody else packs twice. */
const MOST_TIMES = 2;
/** How far before its data a stream's dictionary is looked for, in bytes. */
const DICTIONARY = 1024;

/**
 * True where the deflated streams of a PDF together unpack to more than `limits.inflated` bytes, or to more than
 * `limits.ratio` times the file where that is much at all. Counts while unpacking and keeps nothing; a damaged
 * stream counts as far as it goes.
 */
export async function inflatesTooFar(bytes: Uint8Array, limits: Limits): Promise<boolean> {
  const most = Math.min(limits.inflated, Math.max(SMALL, limits.ratio * bytes.length));
  let total = 0;
  for (const { data, times } of deflatedStreams(bytes)) {
    if (times > MOST_TIMES) return true;
    total += await inflatedSize(data, times, most - total);
    if (total > most) return true;
  }
  return false;
}

/** How many bytes come out in the end, up to a little over `most`; what is packed twice is unpacked twice. */
async function inflatedSize(data: Uint8Array<ArrayBuffer>, times: number, most: number): Promise<number> {
  let packed = data;
  for (let i = 1; i < times; i++) {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    if ((await inflate(packed, most, (chunk) => chunks.push(chunk))) > most) return most + 1;
    packed = new Uint8Array(await new Blob(chunks).arrayBuffer());
  }
  return inflate(packed, most, () => undefined);
}

async function inflate(
  data: Uint8Array<ArrayBuffer>,
  most: number,
  take: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<number> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      take(value);
    }
    await reader.cancel();
  } catch {
    // Damaged, or with bytes after its end: readers take what there is, and so does the count.
  }
  return size;
}

/** The data of each stream whose dictionary names the deflate filter, and how often it names it. */
function* deflatedStreams(bytes: Uint8Array): Generator<{ data: Uint8Array<ArrayBuffer>; times: number }> {
  const text = new TextDecoder("latin1").decode(bytes);
  for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
    if (text.startsWith("end", at - 3)) continue;
    const dictionary = text.slice(Math.max(0, at - DICTIONARY), at);
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(" obj")));
    const times = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times === 0) continue;
    const from = at + 6 + (text[at + 6] === "\r" ? 2 : 1);
    const end = text.indexOf("endstream", from);
    yield { data: bytes.slice(from, end < 0 ? bytes.length : end), times };
    if (end > 0) at = end;
  }
}
