/**
 * The import law of docs/architecture.md, as rules. Change the page and these in the same commit.
 * Core knows no technology; adapters know technology and not one another; compose.ts is where they meet.
 */
const NOUN = '^src/core/';

/** Which packages have one home only. */
const HOMES = {
  teams: ['botbuilder[^/]*', 'botframework-[^/]*', '@microsoft/teams-ai', 'restify'],
  prisma: ['@prisma/[^/]+', 'prisma', '@electric-sql/pglite', 'pglite-prisma-adapter', 'pg'],
  cron: ['node-cron'],
  cards: ['adaptivecards-templating', 'adaptive-expressions'],
  files: ['@e965/xlsx', 'csv-parse', 'mammoth', 'pdfjs-dist'],
  log: ['pino'],
  playground: ['@microsoft/m365agentsplayground'],
};

const homeRules = Object.entries(HOMES).map(([home, packages]) => ({
  name: `${home}-is-the-only-home-of-its-packages`,
  severity: 'error',
  comment: `Only src/adapters/${home} may import ${packages.join(', ')}: a change of library is a change of one folder.`,
  from: { path: '^src/', pathNot: `^src/adapters/${home}/` },
  to: { path: `node_modules/(${packages.join('|')})(/|$)` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-knows-no-technology',
      severity: 'error',
      comment: 'Core imports core, zod and (in core/shared only, at run time) temporal-polyfill.',
      from: { path: NOUN },
      to: { pathNot: ['^src/core/', 'node_modules/(zod|temporal-polyfill|temporal-spec|temporal-utils)/'] },
    },
    {
      name: 'time-is-reckoned-in-shared',
      severity: 'error',
      comment: 'Elsewhere in core the polyfill is a type only; what is done with time lives in core/shared.',
      from: { path: NOUN, pathNot: '^src/core/shared/' },
      to: { path: 'node_modules/temporal-polyfill/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-imports-nobody',
      severity: 'error',
      from: { path: '^src/core/shared/' },
      to: { path: '^src/core/(?!shared/)' },
    },
    {
      name: 'people-import-shared-only',
      severity: 'error',
      from: { path: '^src/core/people/' },
      to: { path: '^src/core/(?!shared/|people/)' },
    },
    {
      name: 'features-do-not-import-one-another',
      severity: 'error',
      comment: 'Only questions and notices look across features.',
      from: { path: '^src/core/(meetings|actions|announcements|performance|thresholds)/' },
      to: { path: '^src/core/(?!shared/|people/|$1/)' },
    },
    {
      name: 'nobody-imports-questions-or-notices',
      severity: 'error',
      from: { path: '^src/core/(?!questions/|notices/)' },
      to: { path: '^src/core/(questions|notices)/' },
    },
    {
      name: 'adapters-do-not-import-one-another',
      severity: 'error',
      comment: 'Except that teams may use cards and everybody the log.',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/(?!$1/|log/)', pathNot: '^src/adapters/cards/' },
    },
    {
      name: 'cards-are-for-teams',
      severity: 'error',
      from: { path: '^src/adapters/(?!teams/|cards/)' },
      to: { path: '^src/adapters/cards/' },
    },
    {
      name: 'nobody-imports-the-composition',
      severity: 'error',
      from: { path: '^src/(core|adapters)/' },
      to: { path: '^src/(?!core/|adapters/)' },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...homeRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/adapters/prisma/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
