import { Checkbox } from "@base-ui/react/checkbox";
import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

export interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  /** Stands below the label; may hold links and buttons of its own. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A box to tick. Label and box are one target of 48 px or more. */
export function CheckBox({ checked, onChange, label, children, className }: CheckBoxProps) {
  const id = useId();
  return (
    <div className={cx("flex flex-col", className)}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the checkbox that it holds */}
      <label className="flex cursor-pointer items-start gap-1">
        <Checkbox.Root
          checked={checked}
          onCheckedChange={onChange}
          aria-labelledby={id}
          className="-ml-2.5 flex size-12 shrink-0 items-center justify-center leaf-small"
        >
          <span
            className={cx(
              "flex size-6.5 items-center justify-center leaf-tiny border-2",
              checked ? "border-pine bg-pine text-on-pine" : "border-edge bg-card",
            )}
          >
            <Checkbox.Indicator>
              <Icon of={Check} className="size-4.5" />
            </Checkbox.Indicator>
          </span>
        </Checkbox.Root>
        <span id={id} className="flex min-h-12 flex-1 items-center py-2 font-semibold">
          {label}
        </span>
      </label>
      {children && <div className="pl-10.5">{children}</div>}
    </div>
  );
}
