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
const pureFloors = ['domain', 'engine', 'shared']

const element = (type, module) => ({ element: module ? { type, captured: { module } } : { type } })
const to = (type, module) => ({ to: element(type, module) })
const ifAny = (modules, types) => (modules.length ? types.map((type) => to(type, modules)) : [])

const moduleRooms = river.flatMap((own, index) => {
  const above = river.slice(0, index)
  return [
    {
      from: element('domain', own),
      allow: [to('domain', own), to('engine'), to('manifests'), to('shared'), ...ifAny(above, ['domain'])],
    },
    {
      from: element('server', own),
      allow: [
        to('server', own),
        to('domain', own),
        to('engine'),
        to('manifests'),
        to('platform'),
        to('shared'),
        ...ifAny(above, ['domain', 'server']),
      ],
    },
    {
      from: element('door', own),
      allow: [to('server', own), to('domain', own), to('server', 'accounts'), to('manifests'), to('shared')],
    },
    {
      from: element('view', own),
      allow: [
        to('view', own),
        to('door', own),
        to('domain', own),
        to('ui'),
        to('manifests'),
        to('shared'),
        ...ifAny(above, ['domain', 'view']),
      ],
    },
  ]
})

/** Who may import whom; docs/architecture.md says why. */
export const rooms = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/platform/db/generated/**'],
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
      // The two files Next looks for at the root: proxy.ts and instrumentation.ts.
      { type: 'entry', pattern: 'src' },
    ],
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        policies: [
          { allow: { to: { module: { origin: ['external', 'core'] } } } },
          {
            from: { element: { type: pureFloors } },
            disallow: { to: { module: { origin: ['external', 'core'] } } },
          },
          {
            from: { element: { type: pureFloors } },
            allow: { to: { module: { origin: 'external', source: purePackages } } },
          },
          ...moduleRooms,
          {
            from: element('app'),
            allow: ['app', 'portal', 'server', 'door', 'view', 'domain', 'manifests', 'ui', 'shared'].map((type) =>
              to(type),
            ),
          },
          {
            from: element('api'),
            allow: ['api', 'app', 'server', 'domain', 'platform', 'shared'].map((type) => to(type)),
          },
          { from: element('entry'), allow: [to('platform'), to('portal')] },
          { from: element('portal'), allow: [to('portal'), to('server'), to('domain'), to('shared')] },
          // Plain data of all modules, and the words it is written in: a manifest imports nothing else (tests/architecture).
          { from: element('manifests'), allow: [to('manifests'), to('door'), to('domain', 'accounts')] },
          { from: element('ui'), allow: [to('ui'), to('shared')] },
          { from: element('platform'), allow: [to('platform'), to('shared')] },
          { from: element('engine'), allow: [to('engine'), to('shared')] },
          { from: element('shared'), allow: [to('shared')] },
        ],
      },
    ],
  },
}

/** The order of `domainRooms`, for lint: no file of a room reaches into one that stands after it. */
export const roomOrder = Object.entries(domainRooms).flatMap(([module, rooms]) =>
  rooms.map((room, at) => ({
    files: [`src/modules/${module}/domain/${room}/**/*.ts`],
    forbidden: rooms.slice(at + 1).flatMap((later) => [`../${later}/**`, `../../${later}/**`, `**/domain/${later}/**`]),
  })),
)
