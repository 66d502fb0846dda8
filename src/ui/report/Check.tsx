interface Props {
  readonly label: string;
  readonly count?: number;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

/** A choice of what goes into a report. */
export function Check({ label, count, checked, disabled = false, onChange }: Props) {
  return (
    <label className="report-check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} /> {label}
      {count !== undefined && <span className="count"> {count}</span>}
    </label>
  );
}
