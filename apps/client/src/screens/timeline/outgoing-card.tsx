import { CircleAlert, CloudOff, Loader, type LucideIcon } from "lucide-react";
import { CardLink, Icon } from "../../design/index.ts";
import type { Outgoing } from "../../device/records.ts";
import { useTexts } from "../../texts/index.ts";

/** A document that is being sent or read. */
export function OutgoingCard({ entry }: { entry: Outgoing }) {
  const t = useTexts().timeline;
  return (
    <CardLink to="/waiting/$id" params={{ id: entry.id }} className="border-dashed">
      <h2 className="truncate text-large">{entry.name}</h2>
      <p className="mt-1 flex items-center gap-2 text-soft">
        <Icon of={pictureOf(entry.status)} />
        {t.outgoing[entry.status]}
      </p>
      {entry.failure && <p className="mt-1">{entry.failure.action}</p>}
    </CardLink>
  );
}

function pictureOf(status: Outgoing["status"]): LucideIcon {
  if (status === "failed" || status === "given-up") return CircleAlert;
  return status === "waiting-for-network" ? CloudOff : Loader;
}
