import { plural } from '@/lib/words';

/** A translated copy is no second source: “2 texts, 1 origin”. */
export function Origins({ texts, origins }: { texts: number; origins: number }) {
  return <span className="text-xs text-soft">{plural(texts, 'text', 'texts')}, {plural(origins, 'origin', 'origins')}</span>;
}
