/** A day that the reader sets: of the status of a document, of deadlines that are over. */
import "./day.css";

export function DayField({
  label,
  value,
  onDay,
  testid = "as-of",
}: {
  readonly label: string;
  /** ISO day, or nothing */
  readonly value: string;
  /** what was chosen; nothing where the field was cleared */
  readonly onDay: (day: string) => void;
  readonly testid?: string;
}) {
  return (
    <label class="day">
      {label}
      <input
        type="date"
        data-testid={testid}
        class={value === "" ? "none" : ""}
        value={value}
        min="1949-10-01"
        max="2199-12-31"
        onChange={({ currentTarget: { value: day, validity } }) => {
          // a year that is being typed (0202) is no day yet
          if (validity.valid) onDay(day);
        }}
      />
    </label>
  );
}
