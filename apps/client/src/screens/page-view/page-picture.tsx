import { type MouseEvent, useEffect, useRef } from "react";
import { cx } from "../../design/index.ts";
import type { PagePictures } from "../../device/index.ts";
import { Drawing } from "../../documents/drawing.tsx";
import { frameOf } from "../../documents/page-crop.tsx";
import { useTexts } from "../../texts/index.ts";
import { type Place, placeAt } from "./page-places.ts";

/** Half of the 48 px that a finger needs. */
const REACH_PX = 24;

export interface PagePictureProps {
  readonly pages: PagePictures;
  readonly page: number;
  readonly zoom: number;
  readonly places: readonly Place[];
  readonly doubtful: (row: number) => boolean;
  readonly chosen: number | null;
  readonly onChoose: (row: number) => void;
}

/**
 * The page with its frames. Frames are smaller than a finger, so a tap takes the nearest; who uses a keyboard
 * or a screen reader has the list beside it, which does the same.
 */
export function PagePicture({ pages, page, zoom, places, doubtful, chosen, onChoose }: PagePictureProps) {
  const t = useTexts().pageView;
  const scroller = useRef<HTMLElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one of these changes, the chosen frame comes into sight
  useEffect(() => bringIntoSight(scroller.current, frame.current), [chosen, zoom, page]);

  const tap = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const place = placeAt({ x: (clientX - left) / width, y: (clientY - top) / height }, places, {
      x: REACH_PX / width,
      y: REACH_PX / height,
    });
    if (place?.row !== undefined && place.row !== null) onChoose(place.row);
  };
  return (
    <section
      ref={scroller}
      aria-label={t.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
      className="max-h-[70dvh] overflow-auto leaf-small border border-edge bg-sunk lg:max-h-[80dvh]"
    >
      <div style={{ width: `${zoom * 100}%` }}>
        <Drawing
          name={`${page}:${zoom}`}
          make={(width, signal) => pages.page(page, width, signal)}
          label={t.picture(page)}
          fallback={<p className="p-6 text-soft">{t.fault.text}</p>}
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the list beside is the way for keyboards */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <div onClick={tap} className="absolute inset-0 cursor-pointer scheme-light">
            {places.map(({ key, row, box }) => {
              const isChosen = row !== null && row === chosen;
              return (
                <span
                  key={key}
                  ref={isChosen ? frame : undefined}
                  data-place={key}
                  style={frameOf(box)}
                  className={cx(
                    "absolute rounded-sm outline-offset-2",
                    isChosen ? "bg-clay/20 outline-3 outline-clay" : "outline-1 outline-pine/60",
                    (row === null || doubtful(row)) && "outline-dashed",
                  )}
                />
              );
            })}
          </div>
        </Drawing>
      </div>
    </section>
  );
}

/** Moves the picture alone, not the whole screen. */
function bringIntoSight(scroller: HTMLElement | null, frame: HTMLElement | null): void {
  if (!scroller || !frame) return;
  const outer = scroller.getBoundingClientRect();
  const inner = frame.getBoundingClientRect();
  scroller.scrollBy({
    left: inner.left + inner.width / 2 - outer.left - outer.width / 2,
    top: inner.top + inner.height / 2 - outer.top - outer.height / 2,
  });
}
