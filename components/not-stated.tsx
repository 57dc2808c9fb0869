/** What the text does not say: never 0, never a dash that could be read as one. */
export function NotStated({ what = 'not stated' }: { what?: string }) {
  return <span className="whitespace-nowrap text-soft italic">{what}</span>;
}
