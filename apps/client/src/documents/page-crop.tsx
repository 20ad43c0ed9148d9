import type { Address } from "@serenya/contract";
import { type CSSProperties, useMemo } from "react";
import { Skeleton } from "../design/index.ts";
import { cropAround } from "./crop-around.ts";
import { Drawing } from "./drawing.tsx";
import type { OpenPages } from "./use-report-pages.ts";

export interface PageCropProps {
  readonly pages: OpenPages;
  readonly place: Address;
  /** What it shows, for who can't see it. */
  readonly label: string;
  /** Said where the picture can't be made. */
  readonly missing: string;
  /** How much of the line beside the value is shown, as a fraction of the page's width. */
  readonly beside?: number;
}

/** The place on the page where a value stands, with a frame around it. */
export function PageCrop({ pages, place, label, missing, beside = 0.17 }: PageCropProps) {
  const { piece, inner } = useMemo(() => cropAround(place.box, beside, 0.02), [place, beside]);
  const fallback = <p className="p-4 text-small text-soft">{missing}</p>;
  return (
    <div className="overflow-hidden leaf-small border border-edge bg-sunk">
      {pages === null && <Skeleton className="h-24" />}
      {pages === "none" && fallback}
      {pages !== null && pages !== "none" && (
        <Drawing
          name={`${place.page}:${piece.join(":")}`}
          make={(width, signal) => pages.cropOf(place.page, piece, 0, { width, signal })}
          label={label}
          fallback={fallback}
        >
          <span
            aria-hidden
            style={frameOf(inner)}
            className="pointer-events-none absolute scheme-light rounded-sm outline-3 outline-offset-3 outline-clay"
          />
        </Drawing>
      )}
    </div>
  );
}

/** Where a box lies over a picture, as fractions of it. */
export const frameOf = ([left, top, right, bottom]: readonly [
  number,
  number,
  number,
  number,
]): CSSProperties => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${(right - left) * 100}%`,
  height: `${(bottom - top) * 100}%`,
});
