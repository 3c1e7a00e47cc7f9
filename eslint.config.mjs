import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import tseslint from 'typescript-eslint'
import { lifeCycles } from './eslint.life-cycles.mjs'
import { machineTime, roomOrder, rooms } from './eslint.rooms.mjs'

const ownWay = [
  {
    selector: "MemberExpression[property.name='toLocaleString']",
    message: 'Numbers are written by koreanNumber (src/shared/korean-number.ts).',
  },
  {
    selector: 'BinaryExpression[operator="-"] > Literal[value=44032]',
    message: 'Endings come from src/shared/korean-particle.ts.',
  },
]
const useDatabaseTime = 'Time comes from databaseTime(), or as an argument (docs/conventions.md).'
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: useDatabaseTime },
  { selector: "CallExpression[callee.name='Date']", message: useDatabaseTime },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: useDatabaseTime },
  {
    selector:
      'TaggedTemplateExpression TemplateElement[value.raw=/\\bnow\\(|_timestamp\\(|\\b(current|local)_?(date|time)/i]',
    message: useDatabaseTime,
  },
]
const noChance = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take a seed as an argument.',
  },
]

const noIndex = { group: ['**/index'], message: 'Import the file you mean.' }

const settings = [
  {
    ignores: [
      '.next/**',
      '.next-*/**',
      '.cache/**',
      '.data/**',
      'src/platform/db/generated/**',
      'next-env.d.ts',
      'coverage/**',
      'reports/**',
      '.stryker-tmp/**',
    ],
  },
  ...next,
  ...nextTypescript,
  ...rooms,
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'prisma/**/*.ts', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  lifeCycles,
  {
    files: ['src/**/*.{ts,tsx}', 'prisma/**/*.ts'],
    ignores: Object.keys(machineTime),
    rules: { 'no-restricted-syntax': ['error', ...ownWay, ...noClock] },
  },
  {
    files: ['src/modules/*/domain/**/*.ts', 'src/engine/**/*.ts', 'src/shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownWay, ...noClock, ...noChance] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noIndex] }],
    },
  },
  ...roomOrder.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [noIndex, ...(forbidden.length ? [{ group: forbidden, message: 'This room stands later.' }] : [])],
        },
      ],
    },
  })),
  // Test support has helpers called use…, and element factories stand in for JSX: neither is React code of ours.
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'react-hooks/rules-of-hooks': 'off', 'react/no-children-prop': 'off' } },
]

export default settings
