import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';

const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = z.preprocess(blank, z.string().trim().optional());
const PORT = { error: 'has to be a port number, 0 to 65535' } as const;
/** Teams takes so many requests a second of one app in one tenant, all kinds together. */
const MOST_SENDS_PER_SECOND = 50;
const A_PACE = { error: `is a whole number from 1 to ${MOST_SENDS_PER_SECOND}` };
/** Fewer would stop somebody who works through a form. */
const FEWEST_A_MINUTE = 20;
const A_MINUTE = { error: `is a whole number, ${FEWEST_A_MINUTE} or more` };
const perMinute = (usual: number) =>
  z.preprocess(blank, z.coerce.number(A_MINUTE).int(A_MINUTE).min(FEWEST_A_MINUTE, A_MINUTE).default(usual));
const AT_LEAST_ONE = { error: 'has to be a whole number, 1 or more' } as const;
const guid = z.preprocess(
  blank,
  z.guid({ error: 'has to be an id like 01234567-89ab-cdef-0123-456789abcdef' }).toLowerCase().optional(),
);

const TENANTS = { error: 'has to be a list of tenant ids, with commas between them' } as const;
const tenantIds = z.preprocess(
  blank,
  z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
    .pipe(z.array(z.guid(TENANTS).toLowerCase()).min(1, TENANTS))
    .optional(),
);

const NAMES = {
  error: 'has to be the name before .sharepoint.com, such as contoso, or several with commas between them',
};
const sharePointNames = z.preprocess(
  (value) => blank(value) ?? '',
  z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(
      z.array(
        z
          .string()
          .toLowerCase()
          .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, NAMES),
      ),
    ),
);

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** The settings, each read by itself; what they say together is `settingFaults`'. */
export const environment = z.object({
  NODE_ENV: text,
  QUORUM_MODE: z.preprocess(
    blank,
    z.enum(['local', 'tenant'], { error: 'is either local or tenant' }).default('tenant'),
  ),
  QUORUM_HOST: text,
  QUORUM_PORT: z.preprocess(blank, z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(3978)),
  QUORUM_DATA: text,
  DATABASE_URL: z.preprocess(
    blank,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, { error: 'has to start with postgresql://' })
      .optional(),
  ),
  QUORUM_PUBLIC_URL: z.preprocess(blank, z.url({ error: 'has to be a web address' }).optional()),
  QUORUM_LINK_KEY: z.preprocess(blank, z.string().min(32, { error: 'needs at least 32 characters' }).optional()),
  QUORUM_LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['debug', 'info', 'warn', 'error'], { error: 'is one of debug, info, warn and error' }).default('info'),
  ),
  QUORUM_INSTANCES: z.preprocess(
    blank,
    z.coerce.number(AT_LEAST_ONE).int(AT_LEAST_ONE).min(1, AT_LEAST_ONE).default(1),
  ),
  QUORUM_SENDS_PER_SECOND: z.preprocess(
    blank,
    z.coerce.number(A_PACE).int(A_PACE).min(1, A_PACE).max(MOST_SENDS_PER_SECOND, A_PACE).default(20),
  ),
  QUORUM_PERSON_PER_MINUTE: perMinute(60),
  QUORUM_TENANT_PER_MINUTE: perMinute(1_200),
  QUORUM_SHAREPOINT: sharePointNames,
  QUORUM_ALLOWED_TENANTS: tenantIds,
  QUORUM_FIRST_MANAGER: guid,
  BOT_APP_ID: guid,
  BOT_APP_TYPE: z.preprocess(
    blank,
    z
      .enum(['SingleTenant', 'UserAssignedMSI'], { error: 'is either SingleTenant or UserAssignedMSI' })
      .default('SingleTenant'),
  ),
  BOT_TENANT_ID: guid,
  BOT_SECRET: text,
  BOT_CERTIFICATE_THUMBPRINT: z.preprocess(
    blank,
    z
      .string()
      .transform((typed) => typed.replace(/[\s:]/gu, ''))
      .pipe(
        z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/iu, { error: 'has to be 40 or 64 signs, 0 to 9 and A to F' }),
      )
      .optional(),
  ),
  BOT_CERTIFICATE_PRIVATE_KEY: z.preprocess(
    blank,
    z
      .string()
      .trim()
      .refine(isPrivateKey, { error: 'has to be a private key as PEM text, without a password' })
      .optional(),
  ),
});

export type Environment = z.infer<typeof environment>;
