import type { Severity } from '@/lib/terms';
import { SEVERITY_WORDS } from '@/lib/words';

const ICONS: Record<Severity, string> = { error: '≠', warning: '△', note: '·' };
const COLOURS: Record<Severity, string> = { error: 'text-error', warning: 'text-warning', note: 'text-soft' };

/** How grave a difference is: sign, word and colour, never colour alone. */
export function SeverityMark({ severity, children }: { severity: Severity; children?: React.ReactNode }) {
  return <span className={`font-semibold ${COLOURS[severity]}`}><span aria-hidden="true">{ICONS[severity]}</span> {children ?? SEVERITY_WORDS[severity]}</span>;
}
