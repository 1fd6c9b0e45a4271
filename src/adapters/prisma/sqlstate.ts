/**
 * The five-character SQLSTATE of whatever a query threw, however many wrappers it comes in: Prisma, its driver adapter,
 * pg and PGlite each keep it elsewhere. Undefined where there is none.
 */
export function sqlstateOf(error: unknown): string | undefined {
  for (let inner = error, depth = 0; isRecord(inner) && depth < 6; inner = next(inner), depth += 1) {
    const found = [inner['originalCode'], inner['code']].find(isSqlstate);
    if (found !== undefined) return found;
    if (inner['code'] === 'P2034' || inner['kind'] === 'TransactionWriteConflict') return '40001';
  }
  return undefined;
}

function next(error: Record<string, unknown>): unknown {
  const { cause, meta } = error;
  if (cause !== undefined) return cause;
  return isRecord(meta) ? (meta['driverAdapterError'] ?? meta) : undefined;
}

/** Prisma's own codes (P2002) are one character short. */
function isSqlstate(code: unknown): code is string {
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P[0-9]{4}$/.test(code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
