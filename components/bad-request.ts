/** The whole page of a refused address: it is answered before React runs, so it brings its own few styles (those of app/globals.css). */
export function badRequest(problem: string, path: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>Bad address · Parallax</title>
<style>
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1b1a17; --soft: #57544c; --rule: #ded9ce; --accent: #0a5a66 }
@media (prefers-color-scheme: dark) { :root { --paper: #161614; --ink: #ebe8e0; --soft: #aca79b; --rule: #35342f; --accent: #7fcbd4 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5rem -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere }
header { border-top: 4px solid var(--ink); border-bottom: 1px solid var(--rule) }
header a { color: inherit; text-decoration: none; font: bold 1.25rem/1.625rem "Iowan Old Style", Palatino, Georgia, "Liberation Serif", serif }
header > div, main { max-width: 80rem; margin: 0 auto; padding: 0.75rem clamp(1rem, 4vw, 2rem) }
h1 { font: bold 2rem/2.375rem "Iowan Old Style", Palatino, Georgia, "Liberation Serif", serif; margin: 0.5rem 0 0.75rem }
p { max-width: 70ch; margin: 0 0 0.75rem; color: var(--soft) }
main { padding-top: 2rem } small { font-weight: 600 } main a { color: var(--accent); text-underline-offset: 3px }
</style>
</head>
<body>
<header><div><a href="/">Parallax</a></div></header>
<main>
<p><small>400</small></p>
<h1>This address asks for something that is not there to ask</h1>
<p role="alert">${escapeHtml(problem)}</p>
<p><a href="${escapeHtml(path)}">The same page without parameters</a></p>
</main>
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
