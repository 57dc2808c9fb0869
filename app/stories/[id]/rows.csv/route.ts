import { excelDialect, PLAIN, toCsv } from '@/lib/csv';
import { storyTable } from '@/lib/database/story-exports';
import { LOCALE } from '@/lib/words';
import { storyFile } from '../../file';

export const GET = storyFile('csv', 'text/csv; charset=utf-8; header=present', async (id, { v, diff, excel }) => {
  const table = await storyTable(id, v, diff);
  return table && toCsv(table.columns, table.batches, excel ? excelDialect(LOCALE) : PLAIN);
});
