'use client';
import { useEffect } from 'react';

/** Lights up the figures of a row that say the same as the one that is pointed at or has the focus. */
export function Partners() {
  useEffect(() => {
    const light = (event: Event) => {
      for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
      const figure = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : null;
      if (!figure || event.type === 'focusout') return;
      for (const other of figure.closest('[data-row]')?.querySelectorAll<HTMLElement>('[data-figure]') ?? []) {
        if (other.dataset.figure === figure.dataset.figure) other.setAttribute('data-lit', '');
      }
    };
    const events = ['pointerover', 'focusin', 'focusout'];
    for (const event of events) document.addEventListener(event, light);
    return () => { for (const event of events) document.removeEventListener(event, light); };
  }, []);
  return null;
}
