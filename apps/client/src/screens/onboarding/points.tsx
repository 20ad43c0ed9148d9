import type { LucideIcon } from "lucide-react";
import { Icon } from "../../design/index.ts";

/** Short sentences, each with the same mark before it. */
export function Points({
  icon,
  points,
  tint,
}: {
  icon: LucideIcon;
  points: readonly string[];
  tint?: string;
}) {
  return (
    <ul className="flex flex-col gap-2.5">
      {points.map((point) => (
        <li key={point} className="flex gap-3">
          <Icon of={icon} className={`mt-1 size-4.5 ${tint ?? "text-pine"}`} />
          <span>{point}</span>
        </li>
      ))}
    </ul>
  );
}
