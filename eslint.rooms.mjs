import boundaries from 'eslint-plugin-boundaries'

/** A module may import only modules that stand before it. */
export const river = [
  'audit',
  'notifications',
  'accounts',
  'imports',
  'safeguards',
  'documents',
  'exchange-types',
  'regions',
  'partners',
  'offers',
  'rounds',
  'pledges',
  'agreements',
  'activities',
  'matching',
  'publications',
  'reports',
]

/** Rooms of a large domain, in order: a room may import only rooms that stand before it. */
export const domainRooms = {
  matching: ['scoring', 'settings', 'problem', 'clashes', 'runs', 'analysis'],
}

/** The files that may look at the machine's clock, and why. Everything else takes the programme's time of the database. */
export const machineTime = {
  'src/platform/db/database-clock.ts': 'asks the database for its time',
  'src/platform/db/directory-lock.ts': 'how old a file of this machine is',
  'src/ui/use-remaining-seconds.ts': 'counts down in the browser what the server counted',
  'src/modules/publications/ui/use-verification.ts': 'when a check in the browser ended',
}

/** Packages that compute and touch nothing: allowed where only pure code may stand. */
const purePackages = ['zod', 'es-hangul']

const element = (type, module) => ({ element: module ? { type, captured: { module } } : { type } })
const to = (type, module) => ({ to: element(type, module) })
const ifAny = (modules, types) => (modules.length ? types.map((type) => to(type, modules)) : [])
const external = { allow: { to: { module: { origin: ['external', 'core'] } } } }
const only = (source) => ({ allow: { to: { module: { origin: 'external', source } } } })

/** What one floor, or one place of one module, may import. Each has a block of its own: a file is then judged by few policies. */
const floors = [
  ...river.flatMap((own, index) => {
    const above = river.slice(0, index)
    const folder = `src/modules/${own}`
    return [
      {
        files: `${folder}/domain/**`,
        isPure: true,
        may: [to('domain', own), to('engine'), to('manifests'), to('shared'), ...ifAny(above, ['domain'])],
      },
      {
        files: `${folder}/server/**`,
        may: [
          ...['server', 'domain'].map((type) => to(type, own)),
          ...['engine', 'manifests', 'platform', 'shared'].map((type) => to(type)),
          ...ifAny(above, ['domain', 'server']),
        ],
      },
      {
        files: `${folder}/*.ts`,
        may: [to('server', own), to('domain', own), to('server', 'accounts'), to('manifests'), to('shared')],
      },
      {
        files: `${folder}/ui/**`,
        may: [
          ...['view', 'door', 'domain'].map((type) => to(type, own)),
          ...['ui', 'engine', 'manifests', 'shared'].map((type) => to(type)),
          ...ifAny(above, ['domain', 'view']),
        ],
      },
    ]
  }),
  {
    files: 'src/app/**',
    may: ['app', 'portal', 'server', 'door', 'view', 'domain', 'manifests', 'ui', 'shared'].map((type) => to(type)),
  },
  {
    files: 'src/app/api/**',
    may: ['api', 'app', 'server', 'domain', 'platform', 'shared'].map((type) => to(type)),
  },
  // The two files Next looks for at the root: proxy.ts and instrumentation.ts.
  { files: 'src/*.ts', may: [to('platform'), to('portal')] },
  { files: 'src/portal/**', may: ['portal', 'server', 'domain', 'shared'].map((type) => to(type)) },
  // Plain data of all modules, and the words it is written in: a manifest imports nothing else (tests/architecture).
  { files: 'src/manifests/**', isPure: true, may: [to('manifests'), to('door'), to('domain', 'accounts')] },
  { files: 'src/ui/**', may: [to('ui'), to('shared')] },
  { files: 'src/platform/**', may: [to('platform'), to('shared')] },
  { files: 'src/engine/**', isPure: true, may: [to('engine'), to('shared')] },
  // The one place that knows the linear solver.
  { files: 'src/engine/crossing/linear-model.ts', isPure: true, may: [], packages: ['highs'] },
  { files: 'src/shared/**', isPure: true, may: [to('shared')] },
]

const dependencies = (policies) => ({
  'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
})
const generated = ['src/platform/db/generated/**']

/** Who may import whom; docs/architecture.md says why. */
export const rooms = [
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: generated,
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/elements': [
        { type: 'domain', pattern: 'src/modules/*/domain', capture: ['module'] },
        { type: 'server', pattern: 'src/modules/*/server', capture: ['module'] },
        { type: 'view', pattern: 'src/modules/*/ui', capture: ['module'] },
        { type: 'door', pattern: 'src/modules/*', capture: ['module'] },
        { type: 'api', pattern: 'src/app/api' },
        { type: 'app', pattern: 'src/app' },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'platform', pattern: 'src/platform' },
        { type: 'engine', pattern: 'src/engine' },
        { type: 'manifests', pattern: 'src/manifests' },
        { type: 'portal', pattern: 'src/portal' },
        { type: 'shared', pattern: 'src/shared' },
        { type: 'entry', pattern: 'src' },
      ],
    },
    // What stands on no floor named above may import nothing.
    rules: { 'boundaries/no-unknown-files': 'error', ...dependencies([]) },
  },
  ...floors.map(({ files, may, isPure = false, packages = purePackages }) => ({
    files: [files],
    ignores: generated,
    rules: dependencies([isPure ? only(packages) : external, { allow: may }]),
  })),
]

/** The order of `domainRooms`, for lint: no file of a room reaches into one that stands after it. */
export const roomOrder = Object.entries(domainRooms).flatMap(([module, rooms]) =>
  rooms.map((room, at) => ({
    files: [`src/modules/${module}/domain/${room}/**/*.ts`],
    forbidden: rooms.slice(at + 1).flatMap((later) => [`../${later}/**`, `../../${later}/**`, `**/domain/${later}/**`]),
  })),
)
