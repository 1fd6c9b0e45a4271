import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Clock, Ids } from '../../core/shared/ports.js';

export const systemClock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };

export const randomIds: Ids = { next: () => randomUUID() };
