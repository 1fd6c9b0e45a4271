import { z } from 'zod';
import type { PrismaClient } from '../generated/client.js';

/** A setting the bot makes for itself once: the stored value, or the one made now if it is the first to keep it. */
export async function keptSetting(client: PrismaClient, name: string, make: () => string): Promise<string> {
  await client.setting.createMany({ data: [{ name, value: make() }], skipDuplicates: true });
  const { value } = await client.setting.findUniqueOrThrow({ where: { name } });
  return z.string().parse(value);
}
