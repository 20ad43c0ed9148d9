import { getRouteApi } from "@tanstack/react-router";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { Banner, ButtonLink, Page } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { signInFaultText } from "./fault-text.ts";

const route = getRouteApi("/closed/signin/callback");

/** Seen only when the sign-in did not work. */
export function CallbackScreen() {
  const fault = route.useLoaderData();
  const texts = useTexts();
  return (
    <QuietFrame>
      <Page title={texts.signIn.faults.title}>
        <Banner
          tone="warning"
          live
          action={
            <ButtonLink to="/signin" className="mt-2">
              {texts.common.tryAgain}
            </ButtonLink>
          }
        >
          {signInFaultText(fault, texts)}
        </Banner>
      </Page>
    </QuietFrame>
  );
}
