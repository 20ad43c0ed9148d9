import { Construction } from "lucide-react";
import { EmptyState, Page } from "../design/index.ts";

/** Keeps the place of a screen that is being built. Goes when its folder has one. */
export function Slot() {
  return (
    <Page title="On its way">
      <EmptyState icon={Construction} title="This screen is being built" />
    </Page>
  );
}
