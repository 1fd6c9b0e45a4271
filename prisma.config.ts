import process from 'node:process';
import { defineConfig } from 'prisma/config';

const url = process.env['DATABASE_URL'];

/** For Prisma's command line only (`prisma migrate deploy`, `prisma migrate resolve`); Quorum itself reads `src/config.ts`. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url === undefined ? {} : { datasource: { url } }),
});
