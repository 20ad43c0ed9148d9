import { createLink } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

/**
 * primary: the one next step; quiet: another way; plain: as little as a link; inline: a link within a text or list,
 * flush with its words; danger: can't be undone.
 */
export type ButtonLook = "primary" | "quiet" | "plain" | "inline" | "danger";

const looks: Record<ButtonLook, string> = {
  primary: "justify-center px-5 text-center bg-pine text-on-pine hover:bg-pine-strong",
  quiet: "justify-center px-5 text-center bg-card text-pine border border-edge hover:bg-pine-soft",
  plain: "justify-center px-5 text-center text-pine underline underline-offset-4 hover:bg-pine-soft",
  inline: "text-left text-pine underline underline-offset-4 hover:text-pine-strong",
  danger: "justify-center px-5 text-center bg-danger text-on-danger hover:opacity-90",
};

const buttonClass = (look: ButtonLook, wide: boolean, className?: string) =>
  cx(
    "inline-flex min-h-12 items-center gap-2.5 py-2.5 leaf-small font-semibold",
    "cursor-pointer transition-colors duration-150 aria-disabled:cursor-default aria-disabled:opacity-60",
    wide && "w-full",
    looks[look],
    className,
  );

interface Shape {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
}

export interface ButtonProps extends Shape, Omit<ComponentProps<"button">, "disabled"> {
  /** At work: keeps its place and its focus, and does nothing when pressed again. */
  readonly busy?: boolean;
}

export function Button({
  look = "primary",
  icon,
  wide = false,
  busy,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      aria-disabled={busy || undefined}
      className={buttonClass(look, wide, className)}
    >
      {busy ? <Spinner /> : icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

function Anchor({
  look = "primary",
  icon,
  wide = false,
  className,
  children,
  ...rest
}: Shape & ComponentProps<"a">) {
  return (
    <a {...rest} className={buttonClass(look, wide, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}

/** A step to another screen that looks like a button. */
export const ButtonLink = createLink(Anchor);

/** A button that is an icon alone; `label` is what it is called. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: { icon: LucideIcon; label: string } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={cx(
        "inline-flex size-12 shrink-0 cursor-pointer items-center justify-center leaf-small hover:bg-pine-soft",
        className,
      )}
    >
      <Icon of={icon} />
    </button>
  );
}

function Spinner(): ReactNode {
  return (
    <span
      aria-hidden
      className="size-5 shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}
