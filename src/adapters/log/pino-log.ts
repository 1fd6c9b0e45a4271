import { pino, type DestinationStream } from 'pino';
import type { Log, LogFacts } from '../../core/shared/log.js';

/**
 * JSON lines on standard output (or to `to`). A line holds the event and the facts given and nothing else: no host name,
 * no error objects (the SDK's carry request headers with tokens), nothing anybody typed.
 */
export function pinoLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', to?: DestinationStream): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' }, to);
  return {
    info: (event, facts) => {
      logger.info(only(facts), event);
    },
    warn: (event, facts) => {
      logger.warn(only(facts), event);
    },
    error: (event, facts) => {
      logger.error(only(facts), event);
    },
  };
}

/** Lets plain facts through, whatever the caller passes. */
function only(facts: LogFacts | undefined): LogFacts {
  const plain = Object.entries(facts ?? {}).filter(
    ([, value]) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(plain);
}
