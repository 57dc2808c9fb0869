import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types; the newcomer's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The longest text that ingest takes may be pasted too; the proxy, which every request passes, holds as much.
  experimental: { serverActions: { bodySizeLimit: '32mb' }, proxyClientMaxBodySize: '32mb' },
  // A stray lock file in a parent folder must not become the root.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
};

export default config;
