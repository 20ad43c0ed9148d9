import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { Icon } from "./icon.tsx";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Of the label, where it is not the document's (BCP 47). */
  readonly lang?: string;
}

export interface SelectProps extends Omit<ComponentProps<"select">, "children" | "className" | "id"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly SelectOption[];
}

/** One of many, with its name above and a hint. The browser's own list: each device shows it as its people know it. */
export function Select({ label, hint, options, ...rest }: SelectProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <div id={hintId} className="flex flex-col gap-1.5 text-small text-soft">
          {hint}
        </div>
      )}
      <div className="relative">
        <select
          {...rest}
          id={id}
          aria-describedby={hint ? hintId : undefined}
          className="min-h-12 w-full cursor-pointer appearance-none leaf-small border border-edge bg-card py-2.5 pr-12 pl-4 text-base text-ink"
        >
          {options.map(({ value, label: name, lang }) => (
            <option key={value} value={value} lang={lang}>
              {name}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} className="pointer-events-none absolute top-1/2 right-4 -translate-y-1/2" />
      </div>
    </div>
  );
}
