interface Props {
  readonly label: string;
  /** A quiet second line. */
  readonly detail?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, switched at once. */
export const Switch = ({ label, detail, on, disabled = false, onChange }: Props) => (
  <label class="switch">
    <span>
      {label}
      {detail !== undefined && <small>{detail}</small>}
    </span>
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
