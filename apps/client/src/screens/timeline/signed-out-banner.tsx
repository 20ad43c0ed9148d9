import { useSetting } from "../../app/use-live.ts";
import { Banner, ButtonLink } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** Shown once the session has ended: nothing is lost, and only adding needs a sign-in. */
export function SignedOutBanner() {
  const isSignedIn = useSetting("tokens") !== null;
  const t = useTexts().timeline.signedOut;
  if (isSignedIn) return null;
  return (
    <Banner
      tone="info"
      title={t.title}
      action={
        <ButtonLink to="/signin" look="quiet" className="mt-1">
          {t.action}
        </ButtonLink>
      }
    >
      {t.text}
    </Banner>
  );
}
