import { messages } from '@electric-sql/pglite';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import type { MappedError } from '@prisma/driver-adapter-utils';

/**
 * PGlite's error in the words of Prisma's driver adapters, as `@prisma/adapter-pg` puts it. Needed where
 * `pglite-prisma-adapter` translates nothing: at COMMIT, and for scripts.
 */
export function driverError(error: unknown): unknown {
  if (!(error instanceof messages.DatabaseError)) return error;
  return new DriverAdapterError({
    ...mapped(error),
    originalCode: error.code ?? 'N/A',
    originalMessage: error.message,
  });
}

function mapped(error: messages.DatabaseError): MappedError {
  const constraint = error.constraint === undefined ? {} : { constraint: { index: error.constraint } };
  switch (error.code) {
    case '40001':
    case '40P01':
      return { kind: 'TransactionWriteConflict' };
    case '23503':
      return { kind: 'ForeignKeyConstraintViolation', ...constraint };
    case '23505':
      return { kind: 'UniqueConstraintViolation', ...constraint };
    default:
      return {
        kind: 'postgres',
        code: error.code ?? 'N/A',
        severity: error.severity ?? 'N/A',
        message: error.message,
        detail: error.detail,
        column: error.column,
        hint: error.hint,
      };
  }
}
