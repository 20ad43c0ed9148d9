import { captureAdvice, isCaptureFault, type Reading } from "@serenya/contract";

/** What is wrong with how the pictures were taken, a sentence each: the page first where there are several. */
export const captureWords = ({ pages }: Reading): string[] =>
  pages.flatMap(({ page, quality }) =>
    quality
      .filter(isCaptureFault)
      .map((code) => (pages.length > 1 ? `Page ${page}: ${captureAdvice[code]}` : captureAdvice[code])),
  );
