import { getRouteApi, Navigate } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { MissingScreen } from "../../app/missing-screen.tsx";
import { useLive, useSetting } from "../../app/use-live.ts";
import { Banner, ButtonLink, Card, Icon, Page, ProgressSteps, Stack } from "../../design/index.ts";
import type { Outgoing } from "../../device/records.ts";
import { useIsOnline } from "../../documents/use-is-online.ts";
import { useTexts } from "../../texts/index.ts";
import { FailedCard } from "./failed-card.tsx";
import { stepsOf } from "./steps-of.ts";
import { TakeBack } from "./take-back.tsx";

const route = getRouteApi("/open/waiting/$id");

/** A document on its way. When its report is stored, the report takes this screen's place. */
export function WaitingScreen() {
  const { id } = route.useParams();
  const t = useTexts().waiting;
  const { entry, isStored } = useLive(["outgoing", "reports"], ["waiting", id], async (records) => ({
    entry: (await records.outgoing()).find((one) => one.id === id) ?? null,
    isStored: (await records.report(id)) !== null,
  }));
  if (isStored) return <Navigate to="/report/$id" params={{ id }} replace />;
  if (!entry) return <MissingScreen />;
  if (entry.status === "cleaned")
    return (
      <Page title={t.takenBack.title} lead={t.takenBack.text} back="/">
        <ButtonLink to="/">{t.toReports}</ButtonLink>
      </Page>
    );
  const hasEnded = entry.status === "failed" || entry.status === "given-up";
  return (
    <Page title={hasEnded ? t.failed.title : t.title} lead={hasEnded ? undefined : t.leave} back="/">
      <Stack>
        <p className="flex items-center gap-2 text-soft">
          <Icon of={FileText} />
          <span className="sr-only">{t.file}: </span>
          <span className="min-w-0 truncate">{entry.name}</span>
        </p>
        {hasEnded ? <FailedCard entry={entry} /> : <UnderWay entry={entry} />}
      </Stack>
    </Page>
  );
}

function UnderWay({ entry }: { entry: Outgoing }) {
  const t = useTexts().waiting;
  const isSignedIn = useSetting("tokens") !== null;
  const isOnline = useIsOnline();
  const isHeld = entry.status === "waiting-for-network";
  return (
    <>
      {!isSignedIn && (
        <Banner
          tone="info"
          title={t.signedOut.title}
          live
          action={
            <ButtonLink to="/signin" className="mt-1">
              {t.signedOut.action}
            </ButtonLink>
          }
        >
          {t.signedOut.text}
        </Banner>
      )}
      {isSignedIn && (isHeld || !isOnline) && (
        <Banner tone="info" title={t.offline.title} live>
          {t.offline.text}
        </Banner>
      )}
      <Card aria-live="polite">
        <ProgressSteps label={t.steps.label} steps={stepsOf(entry, t.steps)} />
      </Card>
      <div className="flex flex-col items-start gap-2.5 sm:flex-row">
        <ButtonLink to="/" look="quiet">
          {t.toReports}
        </ButtonLink>
        <TakeBack entry={entry} label={t.cancel.action} />
      </div>
    </>
  );
}
