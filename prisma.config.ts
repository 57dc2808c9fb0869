import { defineConfig } from 'prisma/config';

/** For the ordinary Prisma CLI: `DATABASE_URL=… npx prisma studio`; `npm run db` prints the URL of the embedded server. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
