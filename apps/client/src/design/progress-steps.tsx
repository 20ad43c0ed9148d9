import { Check, CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTexts } from "../texts/index.ts";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

export interface ProgressStep {
  readonly key: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly state: "done" | "now" | "later" | "failed";
}

/** Where something stands, in words. Each step says its state to who can't see it. */
export function ProgressSteps({ steps, label }: { steps: readonly ProgressStep[]; label: string }) {
  const t = useTexts().common.steps;
  return (
    <ol aria-label={label} className="flex flex-col">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === "now" ? "step" : undefined}
          className="relative flex gap-4 pb-6 last:pb-0"
        >
          {index < steps.length - 1 && (
            <span aria-hidden className="absolute top-8 bottom-0 left-4 w-0.5 -translate-x-1/2 bg-line" />
          )}
          <span
            aria-hidden
            className={cx(
              "flex size-8 shrink-0 items-center justify-center leaf-tiny border-2",
              step.state === "done" && "border-pine bg-pine text-on-pine",
              step.state === "now" && "border-pine bg-pine-soft",
              step.state === "later" && "border-line bg-card",
              step.state === "failed" && "border-danger text-danger",
            )}
          >
            {step.state === "done" && <Icon of={Check} className="size-4.5" />}
            {step.state === "failed" && <Icon of={CircleAlert} className="size-4.5" />}
            {step.state === "now" && <span className="size-2.5 animate-pulse rounded-full bg-pine" />}
          </span>
          <div className="pt-0.5">
            <p className={cx(step.state === "now" && "font-semibold", step.state === "later" && "text-soft")}>
              {step.label} <span className="sr-only">({t[step.state]})</span>
            </p>
            {step.detail && <p className="text-small text-soft">{step.detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
