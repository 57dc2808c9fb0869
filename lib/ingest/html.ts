import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a page states about itself and its article; absent where it states nothing. */
export interface Page {
  text: string;
  title?: string;
  publisher?: string;
  url?: string;
  publishedAt?: string;
  language?: string;
}

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(' '));
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD NAV FORM BUTTON SELECT'.split(' '));

/** Characters of the shortest piece that passes for an article: news in brief. */
const SHORTEST = 200;

/** The article of an HTML page as plain text, one block a paragraph; the whole page's text where no article stands out. */
export function readPage(html: string): Page {
  const { document } = parseHTML(withBody(html));
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const facts = {
    title: meta('og:title') ?? (document.querySelector('title')?.textContent?.trim() || undefined),
    publisher: meta('og:site_name'),
    url: httpOnly(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
    publishedAt: /^\d{4}-\d{2}-\d{2}/.exec(meta('article:published_time', 'datePublished', 'date') ?? '')?.[0],
    language: /^[a-z]{2,3}(?=$|-)/.exec(document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '')?.[0],
  };
  const whole = blockText(document.body);
  const article = new Readability(document as unknown as Document, { charThreshold: SHORTEST }).parse();
  const content = article?.content ? blockText(parseHTML(`<body>${article.content}</body>`).document.body) : '';
  return { ...facts, text: content || whole };
}

/** Browsers open the body by themselves, this parser does not. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  return /<\/head>/i.test(html) ? html.replace(/<\/head>/i, '</head><body>') : `<html><body>${html}</body></html>`;
}

/** Text of an element, white space folded as a browser does, each block a paragraph of its own. */
function blockText(element: Node | null): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      text += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === 'BR') text += '\n';
    if (BLOCKS.has(name)) text += '\n\n';
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(name)) text += '\n\n';
  };
  if (element) walk(element);
  return text.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').replace(/ {2,}/g, ' ').trim();
}

function httpOnly(url: string | undefined): string | undefined {
  return url && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined;
}
