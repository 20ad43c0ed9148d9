import type { Box } from "@serenya/contract";
import { type Rect, widthOf } from "../geometry.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { type Html, html } from "./html.ts";
import type { PagePicture } from "./trace.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Numbers of a drawing: a hundredth of a point is fine enough. */
export const at = (number: number): string => String(Math.round(number * 100) / 100);

export const rectOf = ([left, top, right, bottom]: Box, { width, height }: Size): Rect => ({
  left: left * width,
  top: top * height,
  right: right * width,
  bottom: bottom * height,
});

/** The page's picture, once, upright and in the page's own measure; crops show parts of the same picture. */
export function pictureOnce({ width, height, page }: PageLayer, picture: PagePicture | undefined): Html {
  if (!picture)
    return html`<rect id="picture-${page}" width="${at(width)}" height="${at(height)}" fill="#fff"/>`;
  const turn = ((picture.turn % 360) + 360) % 360;
  const moved = {
    0: "",
    90: `translate(${at(width)} 0) rotate(90)`,
    180: `translate(${at(width)} ${at(height)}) rotate(180)`,
    270: `translate(0 ${at(height)}) rotate(270)`,
  }[turn];
  const [w, h] = turn % 180 === 0 ? [width, height] : [height, width];
  return html`<g id="picture-${page}"><image href="${picture.url}" width="${at(w)}" height="${at(h)}" preserveAspectRatio="none" transform="${moved ?? ""}"/></g>`;
}

/** Pixels that a crop is wide at most; a value alone is shown four times its size. */
const WIDEST = 640;

/** A part of a page, enlarged, with a frame around what it is about. */
export function crop(page: number, around: Rect, about: Rect | null, says: string, enlarge = 4): Html {
  const [x, y] = [around.left - 4, around.top - 3];
  const [w, h] = [widthOf(around) + 8, around.bottom - around.top + 6];
  const scale = Math.min(enlarge, WIDEST / w);
  const frame = about
    ? html`<rect class="about" x="${at(about.left)}" y="${at(about.top)}" width="${at(widthOf(about))}" height="${at(about.bottom - about.top)}"/>`
    : null;
  return html`<svg class="crop" role="img" aria-label="${says}" viewBox="${at(x)} ${at(y)} ${at(w)} ${at(h)}" width="${at(w * scale)}" height="${at(h * scale)}"><use href="#picture-${page}"/>${frame}</svg>`;
}
