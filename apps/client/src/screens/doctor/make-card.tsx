import { useNavigate } from "@tanstack/react-router";
import { dayText } from "../../app/dates.ts";
import { useSetting } from "../../app/use-live.ts";
import { Banner, Button, ButtonLink, Card, CardTitle, Skeleton } from "../../design/index.ts";
import type { Report } from "../../device/index.ts";
import type { Plan } from "../../doctor/plan.ts";
import { useMaking } from "../../doctor/use-making.ts";
import { usePlan } from "../../doctor/use-plan.ts";
import { useIsOnline } from "../../documents/use-is-online.ts";
import { useTexts } from "../../texts/index.ts";
import { ChooseReports } from "./choose-reports.tsx";
import { MakeProgress } from "./make-progress.tsx";

/** Whether a new one can be made, and making it. */
export function MakeCard({ reports }: { reports: readonly Report[] }) {
  const texts = useTexts();
  const t = texts.doctor;
  const navigate = useNavigate();
  const isSignedIn = useSetting("tokens") !== null;
  const isOnline = useIsOnline();
  const { plan, fault, retry } = usePlan(isSignedIn && isOnline);
  const making = useMaking((id) => void navigate({ to: "/doctor/$id", params: { id } }));

  if (making.step) return <MakeProgress step={making.step} />;
  if (!isSignedIn)
    return (
      <Banner
        tone="info"
        action={
          <ButtonLink to="/signin" look="quiet">
            {t.plan.signIn}
          </ButtonLink>
        }
      >
        {t.plan.signedOut}
      </Banner>
    );
  if (!isOnline) return <Banner tone="info">{t.plan.offline}</Banner>;
  if (fault)
    return (
      <Banner
        tone="warning"
        live
        action={
          <Button look="quiet" onClick={retry}>
            {texts.common.tryAgain}
          </Button>
        }
      >
        {fault}
      </Banner>
    );
  if (!plan) return <Skeleton className="h-56 w-full" />;
  if (plan.kind === "needed") return <PremiumNote />;
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <CardTitle>{t.make.title}</CardTitle>
        <PlanLine plan={plan} />
      </div>
      {making.fault && (
        <Banner tone="warning" live>
          {making.fault}
        </Banner>
      )}
      <ChooseReports reports={reports} takesFocus={Boolean(making.fault)} onMake={making.make} />
    </Card>
  );
}

function PlanLine({ plan }: { plan: Exclude<Plan, { kind: "needed" }> }) {
  const t = useTexts().doctor.plan;
  return <p className="text-soft">{plan.kind === "premium" ? t.premium : t.free(dayText(plan.until))}</p>;
}

function PremiumNote() {
  const t = useTexts().doctor.plan.needed;
  return (
    <Banner tone="info" title={t.title}>
      {t.text.map((sentence) => (
        <p key={sentence} className="mb-1.5 last:mb-0">
          {sentence}
        </p>
      ))}
    </Banner>
  );
}
