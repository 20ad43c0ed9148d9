import { useEffect, useRef } from "react";
import { Card, ProgressSteps } from "../../design/index.ts";
import { type MakeStep, makeSteps } from "../../doctor/make-report.ts";
import { useTexts } from "../../texts/index.ts";

/** How far it is; read out as it goes on. The person can leave: it goes on. */
export function MakeProgress({ step }: { step: MakeStep }) {
  const t = useTexts().doctor.steps;
  const now = makeSteps.indexOf(step);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <Card>
      <h2 ref={title} tabIndex={-1} className="mb-4 text-title">
        {t.label}
      </h2>
      <p role="status" className="sr-only">
        {t[step]}
      </p>
      <ProgressSteps
        label={t.label}
        steps={makeSteps.map((key, index) => ({
          key,
          label: t[key],
          state: index < now ? "done" : index === now ? "now" : "later",
        }))}
      />
    </Card>
  );
}
