/** Boxes to tick, in columns: the choices of a plain form. */
export function Picker({ name, legend, choices, chosen }: { name: string; legend: string; choices: { value: string; label: string }[]; chosen: string[] }) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="mt-1 grid max-h-48 grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 overflow-y-auto">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex items-baseline gap-2 py-0.5 text-sm">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
