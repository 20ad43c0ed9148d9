import { Check } from "lucide-react";
import { useId } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few, all of them in sight. Native radio buttons: arrow keys move, the name is read with the group. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly ChoiceOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              "relative inline-flex min-h-12 cursor-pointer items-center gap-2 leaf-small border px-4",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-clay",
              option.value === value ? "border-pine bg-pine-soft font-semibold" : "border-edge bg-card",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {option.value === value && <Icon of={Check} className="size-4.5 text-pine" />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
