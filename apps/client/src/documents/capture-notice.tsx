import type { CaptureFault } from "@serenya/contract";
import { Banner } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";

/** What is wrong with how the photos were taken, each with what to do; nothing where they are fine. */
export function CaptureNotice({
  title,
  faults,
  live = false,
}: {
  title: string;
  /** For each page. */
  faults: readonly (readonly CaptureFault[])[];
  live?: boolean;
}) {
  const t = useTexts().addDocument.capture;
  const found = faults.flatMap((codes, index) => codes.map((code) => ({ page: index + 1, code })));
  if (found.length === 0) return null;
  return (
    <Banner tone="info" title={title} live={live}>
      <ul className="flex flex-col gap-1.5">
        {found.map(({ page, code }) => (
          <li key={`${page}:${code}`}>
            {faults.length > 1 && `${t.of(page)} `}
            {t.advice[code]}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
