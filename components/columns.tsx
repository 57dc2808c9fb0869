/** Widths of a table's columns, in percent: fixed, so that no column moves while rows arrive. */
export function Columns({ widths }: { widths: number[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
  return <colgroup>{widths.map((width, column) => <col key={column} style={{ width: `${width}%` }} />)}</colgroup>;
}
