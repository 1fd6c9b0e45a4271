import { z } from 'zod';

/** What Teams shows of a command menu; its schema allows more, which is cut off on people's screens. */
const MOST_COMMANDS = 10;
const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 128;

const bots = z.object({
  bots: z.array(
    z.object({
      scopes: z.array(z.string()),
      commandLists: z
        .array(
          z.object({
            scopes: z.array(z.string()),
            commands: z.array(z.object({ title: z.string(), description: z.string().default('') })),
          }),
        )
        .default([]),
    }),
  ),
});

/** What is wrong with the commands the bot offers, a sentence each. A manifest of another shape is the schema's business. */
export function commandFaults(manifest: unknown): readonly string[] {
  const parsed = bots.safeParse(manifest);
  if (!parsed.success) return [];
  return parsed.data.bots.flatMap(({ scopes, commandLists }) => [
    ...scopes
      .filter((scope) => commandLists.filter((list) => list.scopes.includes(scope)).length !== 1)
      .map((scope) => `The bot's scope ${scope} needs one list of commands, no more and no fewer.`),
    ...commandLists
      .flatMap((list) => list.scopes)
      .filter((scope) => !scopes.includes(scope))
      .map((scope) => `There are commands for ${scope}, where the bot is not: add the scope or take them out.`),
    ...commandLists.flatMap((list) => listFaults(list)),
  ]);
}

type CommandList = z.infer<typeof bots>['bots'][number]['commandLists'][number];

function listFaults({ scopes, commands }: CommandList): readonly string[] {
  const where = scopes.join(' and ');
  const faults: string[] = [];
  if (commands.length > MOST_COMMANDS) {
    faults.push(`There are ${commands.length} commands for ${where}, and Teams shows ${MOST_COMMANDS}: take some out.`);
  }
  for (const { title, description } of commands) {
    if (title.length > LONGEST_TITLE) {
      faults.push(`The command “${title}” for ${where} is longer than ${LONGEST_TITLE} characters: shorten it.`);
    }
    if (description === '' || description.length > LONGEST_DESCRIPTION) {
      faults.push(`The command “${title}” for ${where} needs a description of 1 to ${LONGEST_DESCRIPTION} characters.`);
    }
  }
  const titles = commands.map(({ title }) => title.toLowerCase());
  for (const title of new Set(titles.filter((one, index) => titles.indexOf(one) !== index))) {
    faults.push(`The command “${title}” is there twice for ${where}: keep one.`);
  }
  return faults;
}
