import { useEffect, useId, useRef } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is the matter with it; null where nothing is. */
  readonly fault: string | null;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, hint, value, fault, onChange }: TextFieldProps) {
  const id = useId();
  const said = fault ?? hint;
  const field = useRef<HTMLInputElement>(null);
  // What is the matter may be out of sight.
  useEffect(() => {
    if (fault !== null) field.current?.focus();
  }, [fault]);
  return (
    <div className="claim-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={said === '' ? undefined : `${id}-said`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {said !== '' && (
        <span className="meta" id={`${id}-said`} role={fault === null ? undefined : 'alert'}>
          {said}
        </span>
      )}
    </div>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Whether the form begins with it, and the focus goes to it. */
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, value, options, isFirst, onChange }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className="claim-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the reader asked for the form.
        autoFocus={isFirst === true}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
