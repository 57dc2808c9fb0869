/** Words of an article in its own language, shortened in the middle of nothing: cut at the end with an ellipsis. */
export function Quote({ text, lang, most = 180 }: { text: string; lang: string; most?: number }) {
  const whole = text.replace(/\s+/g, ' ').trim();
  const cut = whole.length > most ? `${whole.slice(0, whole.lastIndexOf(' ', most) > 0 ? whole.lastIndexOf(' ', most) : most)}…` : whole;
  return <q lang={lang === 'und' ? undefined : lang} className="serif">{cut}</q>;
}
