import { exportCompanies } from '@/lib/database/exports';
import { companiesExportParams } from '@/lib/params';
import { download } from '../download';

export const GET = download('companies', 'json', companiesExportParams, exportCompanies);
