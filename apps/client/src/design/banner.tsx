import type { Urgency } from "@serenya/contract";
import {
  CalendarCheck,
  CircleCheck,
  CircleHelp,
  Info,
  type LucideIcon,
  PhoneCall,
  Siren,
  TriangleAlert,
} from "lucide-react";
import type { ReactNode } from "react";
import { useTexts } from "../texts/index.ts";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

/** What a banner can be about: a step of urgency, or the app itself. */
export type Tone = Urgency | "info" | "warning";

interface Look {
  readonly icon: LucideIcon;
  readonly box: string;
}

/** Never colour alone: each tone has its own picture, and its words say it. */
const looks: Record<Tone, Look> = {
  emergency: { icon: Siren, box: "bg-emergency text-on-emergency border-emergency-edge" },
  today: { icon: PhoneCall, box: "bg-today text-on-today border-today-edge" },
  routine: { icon: CalendarCheck, box: "bg-routine text-on-routine border-routine-edge" },
  none: { icon: CircleCheck, box: "bg-fine text-on-fine border-fine-edge" },
  "cannot-tell": { icon: CircleHelp, box: "bg-unsure text-on-unsure border-unsure-edge" },
  info: { icon: Info, box: "bg-note text-on-note border-note-edge" },
  warning: { icon: TriangleAlert, box: "bg-today text-on-today border-today-edge" },
};

export interface BannerProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** A button or link below the words. */
  readonly action?: ReactNode;
  /** Read out at once when it appears: for what the person must not miss. */
  readonly live?: boolean;
  readonly className?: string;
  /** Of title and words, where it is not the document's (BCP 47). */
  readonly lang?: string | undefined;
}

export function Banner({ tone, title, children, action, live, className, lang }: BannerProps) {
  const { icon, box } = looks[tone];
  return (
    <div
      role={live ? "alert" : undefined}
      className={cx("flex gap-3.5 leaf border-l-4 px-4 py-3.5", box, className)}
    >
      <Icon of={icon} className="mt-0.5 size-6" />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
        {title && (
          <p lang={lang} className="font-semibold">
            {title}
          </p>
        )}
        {children && (
          <div lang={lang} className="max-w-prose">
            {children}
          </div>
        )}
        {action}
      </div>
    </div>
  );
}

/** The step of urgency in a word or two, for lists. */
export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  const { icon, box } = looks[urgency];
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 leaf-tiny border px-2.5 py-0.5 text-small font-semibold",
        box,
      )}
    >
      <Icon of={icon} className="size-4" />
      {useTexts().common.urgency[urgency]}
    </span>
  );
}
