import { useRouter } from "@tanstack/react-router";
import { Banner, Button, Page } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";

/** Shown in a screen's place when it throws. What was thrown may quote health data, so it is not shown. */
export function ScreenFault({ reset }: { reset: () => void }) {
  const { common } = useTexts();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={common.faults.screen.title}>
      <Banner tone="warning" live action={<Button onClick={again}>{common.tryAgain}</Button>}>
        {common.faults.screen.text}
      </Banner>
    </Page>
  );
}
