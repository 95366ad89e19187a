interface Props<V extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few, with everything in sight. */
export const RadioGroup = <V extends string>(props: Props<V>) => (
  <fieldset class="radios">
    <legend>{props.legend}</legend>
    {props.choices.map(({ value, label }) => (
      <label key={value}>
        <input
          type="radio"
          name={props.name}
          value={value}
          checked={value === props.value}
          onChange={() => props.onChange(value)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);
