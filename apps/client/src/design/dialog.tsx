import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useTexts } from "../texts/index.ts";
import { IconButton } from "./button.tsx";

export interface DialogProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The buttons at its end. */
  readonly actions?: ReactNode;
  /** What opens it; absent where `open` says it all. */
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A sheet over the page: from below on a phone, in the middle on a wide screen. Escape closes it. */
export function Dialog({ title, children, actions, trigger, open, onOpenChange }: DialogProps) {
  const t = useTexts().common;
  return (
    <BaseDialog.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      {trigger && <BaseDialog.Trigger render={trigger} />}
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 bg-veil transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Popup className="fixed inset-x-0 bottom-0 mx-auto flex max-h-[88dvh] w-full max-w-xl flex-col rounded-t-3xl bg-card shadow-raised transition-[translate,opacity] duration-200 ease-calm data-ending-style:translate-y-6 data-ending-style:opacity-0 data-starting-style:translate-y-6 data-starting-style:opacity-0 sm:bottom-auto sm:top-1/2 sm:-translate-y-1/2 sm:leaf">
          <div className="flex items-start justify-between gap-3 border-b border-line py-2 pr-2 pl-5">
            <BaseDialog.Title className="py-2 text-title">{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton icon={X} label={t.close} />} />
          </div>
          {/* It scrolls: so it can be reached and scrolled by keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
          <section tabIndex={0} aria-label={t.dialogContent} className="min-h-0 overflow-y-auto px-5 py-4">
            {children}
          </section>
          {actions && (
            <div className="flex flex-col gap-2.5 border-t border-line p-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:flex-row-reverse">
              {actions}
            </div>
          )}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** Put around a button in a dialog's `actions`, it closes the dialog as well. */
export const DialogClose = BaseDialog.Close;
