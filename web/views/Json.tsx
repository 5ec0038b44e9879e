// Any JSON, foldable from the second level on.
export function Json({ value, name, depth = 0 }: { value: unknown; name?: string; depth?: number }) {
  const label = name === undefined ? null : <span className="key">{name}: </span>;
  if (typeof value !== 'object' || value === null)
    return (
      <div>
        {label}
        <span>{JSON.stringify(value)}</span>
      </div>
    );
  const entries = Object.entries(value);
  const size = Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`;
  const inside = entries.map(([key, item]) => <Json key={key} name={key} value={item} depth={depth + 1} />);
  if (entries.length === 0)
    return (
      <div>
        {label}
        <span>{Array.isArray(value) ? '[]' : '{}'}</span>
      </div>
    );
  if (depth === 0) return <div>{inside}</div>;
  return (
    <details>
      <summary>
        {label}
        <span className="soft">{size}</span>
      </summary>
      <div>{inside}</div>
    </details>
  );
}
