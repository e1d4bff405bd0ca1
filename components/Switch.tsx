// A switch with its words beside it.
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  /** What it switches, for whoever looks for it in the page. */
  name?: string;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

export function Switch({ on, name, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input type="checkbox" role="switch" data-switch={name} checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
