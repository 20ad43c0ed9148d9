import { Banner, Page } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";
import { QuietFrame } from "./quiet-frame.tsx";

/** Shown when the encrypted database can't exist in this browser. */
export function StartFault() {
  const { start } = useTexts().common.faults;
  return (
    <QuietFrame>
      <Page title={start.title}>
        <Banner tone="warning" live>
          {start.text}
        </Banner>
      </Page>
    </QuietFrame>
  );
}
