'use client';
import { useCallback, useEffect, useState } from 'react';

/** Steps through the rows that differ: `n` for the next one, `p` for the one before, or the two buttons. */
export function StepDifferences({ count }: { count: number }) {
  const [at, setAt] = useState(-1);
  const step = useCallback((by: 1 | -1) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-differs]')];
    if (rows.length === 0) return;
    setAt((before) => {
      const next = before < 0 && by < 0 ? rows.length - 1 : (before + by + rows.length) % rows.length;
      rows[next]?.focus({ preventScroll: true });
      rows[next]?.scrollIntoView({ block: 'center' });
      return next;
    });
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') step(1);
      if (event.key === 'p') step(-1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);
  return (
    <div className="flex items-center gap-2">
      <button type="button" className="button" onClick={() => step(-1)} aria-keyshortcuts="p">Previous <kbd className="text-xs text-soft">p</kbd></button>
      <button type="button" className="button" onClick={() => step(1)} aria-keyshortcuts="n">Next <kbd className="text-xs text-soft">n</kbd></button>
      <span className="digits text-sm text-soft" aria-live="polite">{at < 0 ? `${count} to see` : `${at + 1} of ${count}`}</span>
    </div>
  );
}
