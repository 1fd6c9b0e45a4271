import type { Prisma } from '../generated/client.js';

/** What a store needs of the database: a transaction, or the client itself where one statement is enough. */
export type Db = Prisma.TransactionClient;
