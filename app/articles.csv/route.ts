import { exportArticles } from '@/lib/database/exports';
import { articlesExportParams } from '@/lib/params';
import { download } from '../download';

export const GET = download('articles', 'csv', articlesExportParams, exportArticles);
