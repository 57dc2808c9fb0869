import { exportFigures } from '@/lib/database/exports';
import { figuresExportParams } from '@/lib/params';
import { download } from '../download';

export const GET = download('figures', 'json', figuresExportParams, exportFigures);
