/** Words of an article in its own language, cut at a word's end with an ellipsis. */
export function Quote({ text, lang, most = 180 }: { text: string; lang: string; most?: number }) {
  const whole = text.replace(/\s+/g, ' ').trim();
  const cut = whole.length > most ? `${whole.slice(0, whole.lastIndexOf(' ', most) > 0 ? whole.lastIndexOf(' ', most) : most)}…` : whole;
  // words that bring their own quotation marks get no second pair
  if (/^[“”"«„]/.test(cut)) return <span lang={lang === 'und' ? undefined : lang} className="serif">{cut}</span>;
  return <q lang={lang === 'und' ? undefined : lang} className="serif">{cut}</q>;
}
