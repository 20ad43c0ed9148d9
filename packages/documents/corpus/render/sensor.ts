import type { Random } from "../random.ts";
import { blurBox, blurMotion, blurSoft } from "./blur.ts";
import type { Frame, Raster } from "./frame.ts";
import { gaussOf } from "./gauss.ts";

/** What the camera does to the light. Lengths in pixels. */
export interface Camera {
  /** Softness of lens and focus. */
  readonly blur: number;
  readonly motion: number;
  /** Variance of the noise at full light: photons come one by one, so it grows with the light. */
  readonly photonNoise: number;
  readonly darkNoise: number;
  /** How far colour noise is smeared, and how soft the denoiser makes the rest. */
  readonly chromaReach: number;
  readonly denoise: number;
  readonly sharpen: number;
  readonly contrast: number;
}

/** Light to a picture as the phone would keep it: blur, noise, denoising, tone, sharpening. */
export function develop(frame: Frame, camera: Camera, random: Random): Raster {
  const { width, height, planes } = frame;
  const angle = Math.PI * random.next();
  const gauss = gaussOf(random);
  for (const plane of planes) {
    blurSoft(plane, width, height, camera.blur);
    if (camera.motion >= 2) blurMotion(plane, width, height, camera.motion, angle);
    for (let i = 0; i < plane.length; i++) {
      const light = plane[i] ?? 0;
      plane[i] = light + Math.sqrt(camera.photonNoise * light + camera.darkNoise) * gauss();
    }
  }
  const luma = denoised(frame, camera);
  toneOf(frame, camera.contrast);
  sharpen(frame, luma, camera.sharpen);
  return rasterOf(frame);
}

/** Brightness keeps most of its grain, colour is smeared: what demosaicing and denoising leave. Gives a spare plane. */
function denoised({ width, height, planes }: Frame, camera: Camera): Float32Array {
  const [red, green, blue] = planes;
  const luma = new Float32Array(width * height);
  for (let i = 0; i < luma.length; i++)
    luma[i] = 0.3 * (red[i] ?? 0) + 0.59 * (green[i] ?? 0) + 0.11 * (blue[i] ?? 0);
  for (const plane of planes) {
    for (let i = 0; i < plane.length; i++) plane[i] = (plane[i] ?? 0) - (luma[i] ?? 0);
    blurBox(plane, width, height, camera.chromaReach);
  }
  blurSoft(luma, width, height, camera.denoise);
  for (const plane of planes)
    for (let i = 0; i < plane.length; i++) plane[i] = (plane[i] ?? 0) + (luma[i] ?? 0);
  return luma;
}

/** Linear light to the curve of a screen (gamma 2.2), with a little more contrast; 0 to 255. */
function toneOf({ planes }: Frame, contrast: number): void {
  const steps = 4096;
  const curve = Float32Array.from({ length: steps + 1 }, (_, i) => {
    const tone = (i / steps) ** (1 / 2.2);
    const bent = tone * tone * (3 - 2 * tone);
    return 255 * (tone + contrast * (bent - tone));
  });
  for (const plane of planes)
    for (let i = 0; i < plane.length; i++) {
      const light = plane[i] ?? 0;
      plane[i] = curve[light <= 0 ? 0 : light >= 1 ? steps : Math.round(light * steps)] ?? 0;
    }
}

/** Unsharp masking on brightness, which leaves a bright seam along dark strokes. */
function sharpen({ width, height, planes }: Frame, spare: Float32Array, amount: number): void {
  if (amount === 0) return;
  const [red, green, blue] = planes;
  for (let i = 0; i < spare.length; i++)
    spare[i] = 0.3 * (red[i] ?? 0) + 0.59 * (green[i] ?? 0) + 0.11 * (blue[i] ?? 0);
  const soft = spare.slice();
  blurSoft(soft, width, height, 1.6);
  for (let i = 0; i < spare.length; i++) {
    const edge = amount * ((spare[i] ?? 0) - (soft[i] ?? 0));
    for (const plane of planes) plane[i] = (plane[i] ?? 0) + edge;
  }
}

function rasterOf({ width, height, planes }: Frame): Raster {
  const pixels = new Uint8Array(3 * width * height);
  planes.forEach((plane, c) => {
    for (let i = 0; i < plane.length; i++) {
      const value = plane[i] ?? 0;
      pixels[3 * i + c] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  });
  return { width, height, channels: 3, pixels };
}
