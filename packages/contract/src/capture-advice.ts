/**
 * What can be wrong with how a picture was taken, as codes in `pages[].quality` of a reading, each with what a
 * person can do about it.
 */
export const captureAdvice = {
  "picture-blurred":
    "This picture looks blurred. Hold the phone still, tap on the print to focus, and take it again.",
  "picture-glare": "Light is reflected on the page. Turn off the flash or tilt the page, and take it again.",
  "picture-shadow": "A shadow lies on the page. Move the lamp or step aside, and take the picture again.",
  "picture-cut-off": "Print runs over the edge of the picture. Step back until you see the whole page.",
  "print-too-small":
    "The print is small in this picture. Hold the phone a little closer, or take two pictures of the page.",
  "print-too-faint": "The print is faint in this picture. Find more light and take it again.",
} as const satisfies Record<string, string>;

export type CaptureFault = keyof typeof captureAdvice;

export const isCaptureFault = (code: string): code is CaptureFault => Object.hasOwn(captureAdvice, code);
