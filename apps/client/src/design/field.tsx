import { Field as BaseField } from "@base-ui/react/field";
import { CircleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

export interface FieldProps extends Omit<ComponentProps<"input">, "children" | "defaultValue" | "value"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed, and what to do. */
  readonly fault?: ReactNode;
  readonly value?: string;
  readonly defaultValue?: string;
  /** Several lines. */
  readonly lines?: number;
}

/** One thing to type, with its name above, a hint, and its fault in words. */
export function Field({ label, hint, fault, lines, className, name, ...rest }: FieldProps) {
  const isFaulty = fault !== undefined && fault !== null && fault !== false;
  return (
    <BaseField.Root invalid={isFaulty} name={name} className={cx("flex flex-col gap-1.5", className)}>
      <BaseField.Label className="font-semibold">{label}</BaseField.Label>
      {hint && <BaseField.Description className="text-small text-soft">{hint}</BaseField.Description>}
      <BaseField.Control
        {...rest}
        render={lines ? <textarea rows={lines} /> : undefined}
        className={cx(
          "min-h-12 w-full leaf-small border bg-card px-4 py-2.5 text-base text-ink",
          isFaulty ? "border-2 border-danger" : "border-edge",
        )}
      />
      <BaseField.Error match={isFaulty} className="flex items-start gap-2 text-small font-medium text-danger">
        <Icon of={CircleAlert} className="mt-0.5 size-4" />
        <span>{fault}</span>
      </BaseField.Error>
    </BaseField.Root>
  );
}
