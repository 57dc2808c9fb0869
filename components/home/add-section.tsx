import { AddArticle, type AddState } from '../forms/add-article';
import { Section } from '../section';

/** Two ways to add articles: paste one here, or many from the command line. */
export function AddSection({ action }: { action: (state: AddState, form: FormData) => Promise<AddState> }) {
  return (
    <Section id="add" title="Add articles">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <AddArticle action={action} />
        <div className="min-w-0 text-sm text-soft">
          <p>Many at once, from the folder of Parallax:</p>
          <pre className="my-3 border-l-2 border-rule-strong pl-4 text-xs text-ink whitespace-pre-wrap"><code>{'npm run --silent parallax -- ingest news/*.txt\nnpm run --silent parallax -- ingest articles.jsonl\ncurl -s https://example.com/story | npm run --silent parallax -- ingest -'}</code></pre>
          <p>Text, HTML, JSON and JSON Lines are taken. The language is recognised, the text is kept as it is, and the same text twice is one article. A title, publisher or date that nobody gives stays unknown.</p>
        </div>
      </div>
    </Section>
  );
}
